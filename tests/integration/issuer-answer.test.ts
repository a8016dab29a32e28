import type { IncomingMessage } from "node:http";
import { connect, createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchIssuerFile } from "@/server/services/issuer-file";
import { type Issuer, PUBLIC_ADDRESS, startIssuer, whatIsSaid } from "@/tests/support/issuer-server";

const PAGE = "https://issuer.example/badge";
const MEGABYTE = 1_000_000;

let issuer: Issuer;

beforeEach(async () => {
  issuer = await startIssuer();
});
afterEach(async () => {
  await issuer.close();
});

async function ask(url = PAGE, transport = issuer.transport): Promise<string> {
  return whatIsSaid(url, transport);
}

test("an issuer's answer comes as it was sent, to a question without cookie, login or origin", async () => {
  let headers: unknown;
  issuer.answers.set(PAGE, (incoming, outgoing) => {
    headers = incoming.headers;
    outgoing.setHeader("Set-Cookie", "a=b");
    outgoing.setHeader("Content-Type", "Application/LD+JSON; charset=utf-8").end('{"a":1}');
  });
  expect(await ask()).toBe('ok application/ld+json {"a":1}');
  await ask();
  expect(headers).toEqual({
    accept: "application/json",
    "accept-encoding": "gzip, deflate, br",
    "user-agent": "Outweigh",
    host: "issuer.example",
    connection: "close",
  });
  expect(issuer.opened).toEqual([PUBLIC_ADDRESS, PUBLIC_ADDRESS]);
});

test.each([
  ["gzip", gzipSync],
  ["deflate", deflateSync],
  ["br", (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })],
])("an answer packed with %s is unpacked, and measured again while it is", async (encoding, pack) => {
  const send = (size: number) => {
    const packed = pack(Buffer.alloc(size, "a"));
    issuer.answers.set(PAGE, (_, outgoing) => outgoing.setHeader("Content-Encoding", encoding).end(packed));
  };
  send(MEGABYTE);
  expect((await ask()).length).toBe("ok  ".length + MEGABYTE);
  send(MEGABYTE + 1);
  expect(await ask()).toBe("TOO_LARGE");
  // Twenty megabytes in as many kilobytes.
  send(20 * MEGABYTE);
  expect(await ask()).toBe("TOO_LARGE");
});

test("an answer that is too long ends where it is, whether it says how long it is or not", async () => {
  issuer.answers.set(PAGE, (_, outgoing) =>
    outgoing.writeHead(200, { "Content-Length": MEGABYTE + 1 }).flushHeaders(),
  );
  expect(await ask()).toBe("TOO_LARGE");

  let sent = 0;
  issuer.answers.set(PAGE, (_, outgoing) => {
    const more = () => {
      while (!outgoing.destroyed && outgoing.write(Buffer.alloc(65_536, "a"))) sent += 65_536;
    };
    outgoing.on("drain", more);
    more();
  });
  expect(await ask()).toBe("TOO_LARGE");
  await vi.waitFor(async () => expect(await issuer.open()).toBe(0));
  expect(sent).toBeLessThan(20 * MEGABYTE);

  issuer.answers.set(PAGE, (_, outgoing) => outgoing.setHeader("X-Long", "a".repeat(20_000)).end());
  expect(await ask()).toBe("TOO_LARGE");
});

test.each([
  ["gzip, gzip", gzipSync(gzipSync("{}")), "BAD_TYPE"],
  ["compress", Buffer.from("{}"), "BAD_TYPE"],
  ["toString", Buffer.from("{}"), "BAD_TYPE"],
  ["gzip", Buffer.from("not packed"), "BAD_TYPE"],
  ["gzip", gzipSync("a".repeat(1000)).subarray(0, 20), "BAD_TYPE"],
  ["br", Buffer.from("not packed at all"), "BAD_TYPE"],
  ["identity", Buffer.from("{}"), "ok  {}"],
])("packed with %s: what cannot be unpacked is no answer", async (encoding, bytes, said) => {
  issuer.answers.set(PAGE, (_, outgoing) => outgoing.setHeader("Content-Encoding", encoding).end(bytes));
  expect(await ask()).toBe(said);
});

test.each([
  [204, "ISSUER_ERROR"],
  [206, "ISSUER_ERROR"],
  [304, "ISSUER_ERROR"],
  [400, "ISSUER_ERROR"],
  [401, "REFUSED"],
  [403, "REFUSED"],
  [404, "NOT_FOUND"],
  [410, "GONE"],
  [429, "ISSUER_ERROR"],
  [500, "ISSUER_ERROR"],
])("an answer of %i is %s", async (status, reason) => {
  issuer.answers.set(PAGE, (_, outgoing) => outgoing.writeHead(status).end());
  expect(await ask()).toBe(reason);
});

test("whoever is slow is not waited for: in resolving, connecting, agreeing on keys, beginning, or going on", async () => {
  const quick = { ...issuer.transport, patienceMs: 300 };
  const never = new Promise<never>(() => {});
  expect(await ask(PAGE, { ...quick, lookUp: () => never })).toBe("TOO_SLOW");

  // Takes a connection and says nothing.
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as { port: number };
  expect(await ask(PAGE, { ...quick, open: () => connect({ host: "127.0.0.1", port }) })).toBe("TOO_SLOW");
  silent.close();

  issuer.answers.set(PAGE, () => {});
  expect(await ask(PAGE, quick)).toBe("TOO_SLOW");
  issuer.answers.set(PAGE, (incoming, outgoing) => {
    const drip = setInterval(() => outgoing.write("a"), 20);
    incoming.socket.on("close", () => clearInterval(drip));
  });
  expect(await ask(PAGE, quick)).toBe("TOO_SLOW");
  // All redirects together have one patience.
  issuer.answers.set(PAGE, async (_, outgoing) => {
    await delay(150);
    outgoing.writeHead(302, { Location: PAGE }).end();
  });
  expect(await ask(PAGE, quick)).toBe("TOO_SLOW");
  await vi.waitFor(async () => expect(await issuer.open()).toBe(0));
});

test("a server that is not there, hangs up, breaks off or speaks no HTTP is unreachable", async () => {
  issuer.names.set("nobody.issuer.example", [[]]);
  expect(await ask("https://nobody.issuer.example/")).toBe("UNREACHABLE");
  const failing = {
    ...issuer.transport,
    lookUp: () => Promise.reject(Object.assign(new Error(), { code: "ESERVFAIL" })),
  };
  expect(await ask(PAGE, failing)).toBe("UNREACHABLE");
  const endings: ((incoming: IncomingMessage) => void)[] = [
    ({ socket }) => socket.destroy(),
    ({ socket }) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"),
    ({ socket }) => socket.end("no http at all\r\n\r\n"),
    ({ socket }) =>
      socket.end("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
  ];
  for (const ending of endings) {
    issuer.answers.set(PAGE, ending);
    expect(await ask(), ending.toString()).toBe("UNREACHABLE");
  }
});

test("of several addresses the next is tried when one does not answer", async () => {
  issuer.answers.set(PAGE, { a: 1 });
  const six = "2606:4700::6810:84e5";
  issuer.names.set("issuer.example", [[six, PUBLIC_ADDRESS]]);
  const open = (address: string) =>
    address === six ? connect({ host: "127.0.0.1", port: 1 }) : issuer.transport.open(address);
  expect(await ask(PAGE, { ...issuer.transport, open })).toBe('ok application/json {"a":1}');
});

test("a certificate at an address comes as bytes, in a picture too; a page is none", async () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]);
  issuer.answers.set(PAGE, (_, outgoing) => outgoing.setHeader("Content-Type", "image/png").end(png));
  const answer = await fetchIssuerFile(PAGE, issuer.transport);
  expect(answer.ok && [answer.mediaType, answer.bytes.equals(png)]).toEqual(["image/png", true]);
  issuer.answers.set(PAGE, (_, outgoing) => outgoing.setHeader("Content-Type", "text/html").end("<html>"));
  expect(await fetchIssuerFile(PAGE, issuer.transport)).toEqual({ ok: false, reason: "BAD_TYPE" });
});
