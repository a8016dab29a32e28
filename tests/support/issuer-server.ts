import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import path from "node:path";
import { askIssuer } from "@/server/services/issuer-fetch";
import type { Transport } from "@/server/services/issuer-transport";

/** Valid for issuer.example and its subdomains, status.example, other.example and bücher.example; it signed itself. */
const certificate = readFileSync(path.resolve("tests/support/reference/issuer-certificate.pem"), "utf8");
const key = readFileSync(path.resolve("tests/support/reference/issuer-key.pem"), "utf8");

/** A public address that belongs to nobody here: no packet is sent to it. */
export const PUBLIC_ADDRESS = "93.184.215.14";

type Handler = (incoming: IncomingMessage, outgoing: ServerResponse) => void;
type Json = Readonly<Record<string, unknown>> | readonly unknown[];
type Answer = Json | string | Handler;

export interface Issuer {
  /** What each address answers: a JSON value, a text (a token), or whatever a handler does. All else is 404. */
  readonly answers: Map<string, Answer>;
  /** What each name resolves to, one list for each look-up, the last one for all others; any other name is public. */
  readonly names: Map<string, (readonly string[])[]>;
  /** The addresses asked so far, in order. */
  readonly asked: string[];
  /** The IP addresses that a connection was opened to. */
  readonly opened: string[];
  /** How often somebody connected to the server itself. */
  readonly connections: () => number;
  /** How many of these connections are open now. */
  readonly open: () => Promise<number>;
  readonly transport: Transport;
  readonly close: () => Promise<void>;
}

function reply(answer: Answer | undefined, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (typeof answer === "function") {
    answer(incoming, outgoing);
    return;
  }
  if (answer === undefined) outgoing.writeHead(404).end();
  else if (typeof answer === "string")
    outgoing.writeHead(200, { "Content-Type": "application/jwt" }).end(answer);
  else outgoing.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
}

/**
 * An issuer on loopback behind https, and the way to it. Names resolve as the test says; what is opened to a public
 * address arrives at this server, and nothing leaves the machine.
 */
export async function startIssuer(patienceMs = 8_000): Promise<Issuer> {
  const answers: Issuer["answers"] = new Map();
  const names: Issuer["names"] = new Map();
  const asked: string[] = [];
  const opened: string[] = [];
  let connections = 0;
  const server = createServer({ key, cert: certificate }, (incoming, outgoing) => {
    const address = `https://${incoming.headers.host}${incoming.url}`;
    asked.push(address);
    reply(answers.get(address), incoming, outgoing);
  });
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const lookUp = async (host: string) => {
    const answersOf = names.get(host) ?? [[PUBLIC_ADDRESS]];
    return (answersOf.length > 1 ? answersOf.shift() : answersOf[0]) ?? [];
  };
  const open = (address: string) => {
    opened.push(address);
    return connect({ host: "127.0.0.1", port });
  };
  return {
    answers,
    names,
    asked,
    opened,
    connections: () => connections,
    open: () => new Promise((resolve) => server.getConnections((_, count) => resolve(count))),
    transport: { lookUp, open, authorities: certificate, patienceMs },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What an address answers in one line: the reason, or "ok", the media type and the text. */
export async function whatIsSaid(url: string, transport: Transport): Promise<string> {
  const answer = await askIssuer(url, "application/json", transport);
  return answer.ok ? `ok ${answer.mediaType} ${answer.bytes.toString("utf8")}` : answer.reason;
}
