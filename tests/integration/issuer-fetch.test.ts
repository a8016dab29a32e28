import type { IncomingMessage } from "node:http";
import { connect, createServer, type Server } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isPublicAddress } from "@/server/services/issuer-address";
import { askIssuer } from "@/server/services/issuer-fetch";
import { fetchIssuerFile } from "@/server/services/issuer-file";
import { publicTransport } from "@/server/services/issuer-transport";
import { type Issuer, PUBLIC_ADDRESS, startIssuer } from "@/tests/support/issuer-server";

const PAGE = "https://issuer.example/badge";
const MEGABYTE = 1_000_000;

let issuer: Issuer;

beforeEach(async () => {
  issuer = await startIssuer();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await issuer.close();
});

async function ask(url = PAGE, transport = issuer.transport): Promise<string> {
  const answer = await askIssuer(url, "application/json", transport);
  return answer.ok ? `ok ${answer.mediaType} ${answer.bytes.toString("utf8")}` : answer.reason;
}

/** Nothing was opened, so nothing could arrive. */
function expectNothingLeft(): void {
  expect([issuer.opened, issuer.asked, issuer.connections()]).toEqual([[], [], 0]);
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
  ["0.0.0.0", "10.0.0.7", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.31.255.1", "192.168.1.1"],
  ["192.0.0.8", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.51.100.1", "203.0.113.1"],
  ["224.0.0.1", "240.0.0.1", "255.255.255.255"],
  ["::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:93.184.215.14", "fe80::1", "fe80::1%eth0"],
  ["fc00::1", "fd12::1", "fec0::1", "ff02::1", "100::1", "2001:db8::1", "2001::1", "2002:7f00:1::1"],
  ["64:ff9b::7f00:1", "64:ff9b:1::a00:1", "3fff::1", "5f00::1", "4000::1"],
  ["localhost", "127.1", "0x7f.0.0.1", "0177.0.0.1", "2130706433", ""],
])("a name that resolves to %s is not asked", async (...addresses) => {
  for (const address of addresses) {
    expect(isPublicAddress(address), address).toBe(false);
    issuer.names.set("issuer.example", [[address]]);
    expect(await ask(), address).toBe("PRIVATE_ADDRESS");
    // One private address among public ones is enough.
    issuer.names.set("issuer.example", [[PUBLIC_ADDRESS, address]]);
    expect(await ask(), address).toBe("PRIVATE_ADDRESS");
  }
  expectNothingLeft();
});

test("addresses of the public internet are", () => {
  for (const address of [PUBLIC_ADDRESS, "1.1.1.1", "100.63.255.255", "172.32.0.1", "2606:4700::6810:84e5"])
    expect(isPublicAddress(address), address).toBe(true);
});

test("no IPv4 address that a network keeps for itself is public, in whichever IPv6 address it is wrapped", () => {
  const byte = fc.integer({ min: 0, max: 255 });
  const own = fc.oneof(
    fc.tuple(fc.constantFrom(0, 10, 127, 224, 239, 240, 255), byte, byte, byte),
    fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
    fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
  );
  fc.assert(
    fc.property(own, fc.constantFrom("", "::ffff:", "::", "64:ff9b::", "::ffff:0:"), (bytes, before) => {
      expect(isPublicAddress(before + bytes.join("."))).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ["https://127.0.0.1/", "PRIVATE_ADDRESS"],
  ["https://0x7f.1/", "PRIVATE_ADDRESS"],
  ["https://017700000001/", "PRIVATE_ADDRESS"],
  ["https://2852039166/latest/meta-data/", "PRIVATE_ADDRESS"],
  ["https://[::1]/", "PRIVATE_ADDRESS"],
  ["https://[::ffff:10.0.0.1]/", "PRIVATE_ADDRESS"],
  ["https://[64:ff9b::7f00:1]/", "PRIVATE_ADDRESS"],
  ["https://localhost/", "PRIVATE_ADDRESS"],
  ["https://localhost./", "PRIVATE_ADDRESS"],
  ["https://db.internal/", "PRIVATE_ADDRESS"],
  ["https://93.184.215.14/", "BAD_ADDRESS"],
  ["https://[2606:4700::1]/", "BAD_ADDRESS"],
  ["http://issuer.example/", "NOT_HTTPS"],
  ["https://issuer.example:8443/", "OTHER_PORT"],
  ["https://a:b@issuer.example/", "LOGIN_IN_ADDRESS"],
])("%s is not asked: %s", async (url, reason) => {
  expect(await ask(url)).toBe(reason);
  expectNothingLeft();
});

test.each([
  ["https://127.0.0.1/", "PRIVATE_ADDRESS"],
  ["https://[::1]/secret", "PRIVATE_ADDRESS"],
  ["//localhost/", "PRIVATE_ADDRESS"],
  ["https://inside.issuer.example/", "PRIVATE_ADDRESS"],
  ["http://issuer.example/badge", "NOT_HTTPS"],
  ["https://issuer.example:22/", "OTHER_PORT"],
  ["//ada:secret@issuer.example/", "LOGIN_IN_ADDRESS"],
  ["file:///etc/passwd", "NOT_HTTPS"],
  ["https:\\\\127.0.0.1/", "BAD_ADDRESS"],
  ["", "ISSUER_ERROR"],
])("passed on to %s, the question ends: %s", async (location, reason) => {
  issuer.names.set("inside.issuer.example", [["10.0.0.5"]]);
  issuer.answers.set(PAGE, (_, outgoing) => outgoing.writeHead(302, { Location: location }).end());
  expect(await ask()).toBe(reason);
  // The first question alone left.
  expect([issuer.opened, issuer.asked]).toEqual([[PUBLIC_ADDRESS], [PAGE]]);
});

test("a name that turns private between two questions is not asked the second time", async () => {
  issuer.names.set("issuer.example", [[PUBLIC_ADDRESS], ["127.0.0.1"]]);
  issuer.answers.set(PAGE, (_, outgoing) => outgoing.writeHead(307, { Location: "/again" }).end());
  expect(await ask()).toBe("PRIVATE_ADDRESS");
  expect(issuer.opened).toEqual([PUBLIC_ADDRESS]);
});

test("a name is looked up once for one question, so that it cannot turn private between check and connection", async () => {
  let lookedUp = 0;
  const lookUp = async () => [lookedUp++ === 0 ? PUBLIC_ADDRESS : "127.0.0.1"];
  issuer.answers.set(PAGE, { a: 1 });
  expect(await ask(PAGE, { ...issuer.transport, lookUp })).toBe('ok application/json {"a":1}');
  expect([lookedUp, issuer.opened]).toEqual([1, [PUBLIC_ADDRESS]]);
});

test("production's own way never reaches a server of this machine", async () => {
  const reached: string[] = [];
  const listeners: Server[] = [];
  for (const host of ["127.0.0.1", "::1"]) {
    const server = createServer((socket) => {
      reached.push(host);
      socket.destroy();
    });
    const isUp = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false)).listen(443, host, () => resolve(true));
    });
    if (isUp) listeners.push(server);
  }
  const hosts = [
    "127.0.0.1",
    "[::1]",
    "localhost",
    "127.1",
    "[::ffff:127.0.0.1]",
    "ip6-localhost",
    "0.0.0.0",
  ];
  for (const host of hosts)
    expect(await ask(`https://${host}/`, publicTransport), host).toBe("PRIVATE_ADDRESS");
  expect(reached).toEqual([]);
  for (const server of listeners) server.close();
});

test("three redirects are followed, a fourth is not, and none remembers what the one before it said", async () => {
  const hop = (path: string, to: string) =>
    issuer.answers.set(`https://issuer.example/${path}`, (_, outgoing) =>
      outgoing.writeHead(301, { Location: to, "Set-Cookie": "a=b" }).end(),
    );
  hop("1", "2");
  hop("2", "https://other.example/3");
  issuer.answers.set("https://other.example/3", (_, outgoing) =>
    outgoing.writeHead(308, { Location: "https://issuer.example/4#part" }).end(),
  );
  let headers: unknown;
  issuer.answers.set("https://issuer.example/4", (incoming, outgoing) => {
    headers = incoming.headers;
    outgoing.end("there");
  });
  expect(await ask("https://issuer.example/1")).toBe("ok  there");
  expect(headers).not.toHaveProperty("cookie");
  expect(headers).not.toHaveProperty("referer");
  hop("0", "1");
  expect(await ask("https://issuer.example/0")).toBe("TOO_MANY_REDIRECTS");
  hop("round", "round");
  expect(await ask("https://issuer.example/round")).toBe("TOO_MANY_REDIRECTS");
});

test("who answers has to prove that it is the one that was asked, whatever the environment says", async () => {
  issuer.answers.set(PAGE, { a: 1 });
  const { authorities: _, ...system } = issuer.transport;
  for (const lax of ["", "0"]) {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", lax);
    expect(await ask(PAGE, system)).toBe("NOT_TRUSTED");
    expect(await ask("https://stranger.example/")).toBe("NOT_TRUSTED");
  }
  expect(issuer.asked).toEqual([]);
});

test("no proxy of the environment is asked", async () => {
  const proxy = createServer((socket) => socket.destroy());
  let reached = 0;
  proxy.on("connection", () => {
    reached += 1;
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as { port: number };
  for (const name of ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "ALL_PROXY"])
    vi.stubEnv(name, `http://127.0.0.1:${port}`);
  vi.stubEnv("NODE_USE_ENV_PROXY", "1");
  issuer.answers.set(PAGE, { a: 1 });
  expect(await ask()).toBe('ok application/json {"a":1}');
  expect(reached).toBe(0);
  proxy.close();
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
