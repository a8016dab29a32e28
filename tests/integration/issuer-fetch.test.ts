import { createServer, type Server } from "node:net";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isPublicAddress } from "@/server/services/issuer-address";
import { publicTransport } from "@/server/services/issuer-transport";
import { type Issuer, PUBLIC_ADDRESS, startIssuer, whatIsSaid } from "@/tests/support/issuer-server";

const PAGE = "https://issuer.example/badge";

let issuer: Issuer;

beforeEach(async () => {
  issuer = await startIssuer();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await issuer.close();
});

async function ask(url = PAGE, transport = issuer.transport): Promise<string> {
  return whatIsSaid(url, transport);
}

/** Nothing was opened, so nothing could arrive. */
function expectNothingLeft(): void {
  expect([issuer.opened, issuer.asked, issuer.connections()]).toEqual([[], [], 0]);
}

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
