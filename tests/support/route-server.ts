import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";

type Handler = (request: Request) => Promise<Response>;

/** A request as a route of the app gets it: the body comes in as it is sent. */
function requestOf(incoming: IncomingMessage): Request {
  const { method = "GET", headers } = incoming;
  const url = new URL(incoming.url ?? "/", `http://${headers.host}`);
  const body = method === "POST" ? (Readable.toWeb(incoming) as ReadableStream<Uint8Array>) : null;
  return new Request(url, {
    method,
    headers: headers as Record<string, string>,
    body,
    duplex: "half",
  } as RequestInit);
}

async function answer(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await handler(requestOf(incoming));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** Serves one route over real sockets on loopback, so that a test can cut them. */
export async function serveRoute(handler: Handler): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    answer(handler, incoming, outgoing).catch((error: unknown) => outgoing.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}`, close };
}
