import fc from "fast-check";
import { expect, test } from "vitest";
import { readIssuerAddress } from "@/domain/verification/issuer-address";

function reasonOf(text: string): string {
  const read = readIssuerAddress(text);
  return read.ok ? `ok ${read.value.isNumber ? "number " : ""}${read.value.href}` : read.reason;
}

test.each([
  ["https://issuer.example/keys/1#main", "ok https://issuer.example/keys/1"],
  ["HTTPS://Issuer.Example", "ok https://issuer.example/"],
  ["https://issuer.example:443/a?b=c", "ok https://issuer.example/a?b=c"],
  ["https://bücher.example/", "ok https://xn--bcher-kva.example/"],
  ["https://ｉｓｓｕｅｒ.example/", "ok https://issuer.example/"],
  ["http://issuer.example/", "NOT_HTTPS"],
  ["ftp://issuer.example/", "NOT_HTTPS"],
  ["file:///etc/passwd", "NOT_HTTPS"],
  ["data:application/json,{}", "BAD_ADDRESS"],
  ["urn:uuid:1", "BAD_ADDRESS"],
  ["", "BAD_ADDRESS"],
  ["//issuer.example/", "BAD_ADDRESS"],
  ["https:issuer.example", "BAD_ADDRESS"],
  ["https:///issuer.example", "BAD_ADDRESS"],
  ["https://", "BAD_ADDRESS"],
  ["https://issuer.example:8443/", "OTHER_PORT"],
  ["https://issuer.example:80/", "OTHER_PORT"],
  ["https://ada@issuer.example/", "LOGIN_IN_ADDRESS"],
  ["https://ada:secret@issuer.example/", "LOGIN_IN_ADDRESS"],
  ["https://issuer.example@10.0.0.1/", "LOGIN_IN_ADDRESS"],
  ["https://issuer.example\\@10.0.0.1/", "BAD_ADDRESS"],
  ["https://issuer.example/\n", "BAD_ADDRESS"],
  ["https://iss\tuer.example/", "BAD_ADDRESS"],
  [" https://issuer.example/", "BAD_ADDRESS"],
  ["https://issuer.example./", "BAD_ADDRESS"],
  ["https://issuer..example/", "BAD_ADDRESS"],
  ["https://-issuer.example/", "BAD_ADDRESS"],
  ["https://issuer%2eexample/", "ok https://issuer.example/"],
  ["https://issuer%00.example/", "BAD_ADDRESS"],
  [`https://${"ü".repeat(70)}.example/`, "BAD_ADDRESS"],
])("%s", (text, said) => {
  expect(reasonOf(text)).toBe(said);
});

test.each([
  "localhost",
  "LOCALHOST",
  "localhost.",
  "localhost..",
  "api.localhost",
  "intranet",
  "printer.local",
  "db.internal",
  "metadata.google.internal",
  "nas.lan",
  "nas.home.arpa",
  "files.corp",
  "ⓛocalhost",
])("the name %s is somebody's own network", (host) => {
  expect(reasonOf(`https://${host}/`)).toBe("PRIVATE_ADDRESS");
});

test.each([
  ["127.0.0.1", "127.0.0.1"],
  ["127.0.0.1.", "127.0.0.1"],
  ["127.1", "127.0.0.1"],
  ["2130706433", "127.0.0.1"],
  ["0x7f000001", "127.0.0.1"],
  ["0177.0.0.1", "127.0.0.1"],
  ["0x7f.0.0.0x1", "127.0.0.1"],
  ["１２７.0.0.1", "127.0.0.1"],
  ["169。254。169。254", "169.254.169.254"],
  ["[::1]", "::1"],
  ["[::ffff:127.0.0.1]", "::ffff:7f00:1"],
])("the host %s is seen to be a number", (written, host) => {
  const read = readIssuerAddress(`https://${written}/`);
  expect(read).toMatchObject({ ok: true, value: { host, isNumber: true } });
});

test("an address of more than two thousand characters is none", () => {
  expect(reasonOf(`https://issuer.example/${"a".repeat(2_025)}`)).toMatch(/^ok /);
  expect(reasonOf(`https://issuer.example/${"a".repeat(2_026)}`)).toBe("BAD_ADDRESS");
  // Grows when it is written as it has to be.
  expect(reasonOf(`https://issuer.example/${"ü".repeat(400)}`)).toBe("BAD_ADDRESS");
});

test("whatever is read is https on its usual port, without login or fragment, and reads the same again", () => {
  const part = fc.string({ maxLength: 12 });
  const pieces = fc.tuple(
    part,
    fc.constantFrom("", ":", "@", ":443", "/", "\\", "#", "?", "%2f"),
    part,
    fc.webPath(),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((all) => `https://${all.join("")}`),
        fc.webUrl(),
        fc.string(),
      ),
      (text) => {
        const read = readIssuerAddress(text);
        if (!read.ok) return;
        const url = new URL(read.value.href);
        expect([url.protocol, url.port, url.username, url.password, url.hash]).toEqual([
          "https:",
          "",
          "",
          "",
          "",
        ]);
        expect(url.hostname.replace(/^\[|\]$/g, "")).toBe(read.value.host);
        expect(readIssuerAddress(read.value.href)).toEqual(read);
      },
    ),
    { numRuns: 400 },
  );
});
