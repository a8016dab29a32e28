import fc from "fast-check";
import { expect, test } from "vitest";
import { didWebAddress, readDid } from "@/domain/verification/did-address";
import { readIssuerAddress } from "@/domain/verification/issuer-address";

// The first three are the examples of the did:web method specification.
test.each([
  ["w3c-ccg.github.io", "https://w3c-ccg.github.io/.well-known/did.json"],
  ["w3c-ccg.github.io:user:alice", "https://w3c-ccg.github.io/user/alice/did.json"],
  ["example.com%3A3000:user:alice", "https://example.com:3000/user/alice/did.json"],
  ["example.com:a%20b", "https://example.com/a%20b/did.json"],
])("did:web:%s lies at %s", (id, address) => {
  expect(didWebAddress(id)).toEqual({ ok: true, value: address });
});

test.each([
  "",
  ":user",
  "example.com:",
  "example.com::alice",
  "example.com:..:alice",
  "example.com:%2e%2E:alice",
  "example.com:.:alice",
  "example.com%2Fevil.example",
  "example.com%40evil.example",
  "example.com%3A3000%3A1",
  "example.com%3Aabc",
])("did:web:%s lies nowhere", (id) => {
  expect(didWebAddress(id)).toEqual({ ok: false, reason: "BAD_DID" });
});

test("a DID names a method, an id, and one part of its document", () => {
  expect(readDid("did:web:issuer.example:a#key-1")).toEqual({
    did: "did:web:issuer.example:a",
    method: "web",
    id: "issuer.example:a",
    fragment: "key-1",
  });
  expect(readDid("did:key:z6Mk")?.fragment).toBeNull();
  expect(readDid("did:key:z6Mk#")?.fragment).toBeNull();
});

test.each([
  "did:",
  "did:web",
  "did:web:",
  "did:Web:a",
  "did:web:a/b",
  "did:web:a?b",
  "did:web:a b",
  "web:a",
  "",
])("%s is no DID", (text) => {
  expect(readDid(text)).toBeNull();
});

test("whatever a did:web says, its document lies on the host that it names, in a file of that name", () => {
  const id = fc.stringMatching(/^[A-Za-z0-9._:%-]{1,40}$/);
  fc.assert(
    fc.property(id, (text) => {
      const address = didWebAddress(text);
      const read = address.ok ? readIssuerAddress(address.value) : null;
      if (!read?.ok) return;
      const url = new URL(read.value.href);
      if (!read.value.isNumber) expect(url.hostname).toBe((text.split(/:|%3a/i)[0] ?? "").toLowerCase());
      expect(url.pathname).toMatch(/\/did\.json$/);
      const depth = text.includes(":") ? text.split(":").length : 2;
      expect(url.pathname.split("/").length - 1).toBe(depth);
    }),
    { numRuns: 1_000 },
  );
});
