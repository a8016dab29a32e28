import { expect, test } from "vitest";
import { methodAt, readControllerDocument } from "@/domain/verification/controller-document";

const did = "did:web:issuer.example";
const key = { id: `${did}#a`, type: "Multikey", controller: did, publicKeyMultibase: "z6MkA" };

function read(document: unknown) {
  const found = readControllerDocument(did, document);
  if (!found.ok) throw new Error(found.reason);
  return found.value;
}

test("keys are found by their whole address, however they were written", () => {
  const document = read({
    id: did,
    verificationMethod: [key, { ...key, id: "#b", controller: did }],
    assertionMethod: ["#b", { ...key, id: "#c" }],
  });
  expect(document.assertionMethod).toEqual([`${did}#b`, `${did}#c`]);
  expect(document.methods.map(({ id }) => id)).toEqual([`${did}#a`, `${did}#b`, `${did}#c`]);
  expect(methodAt(document, `${did}#c`)).toMatchObject({ ok: true, value: { publicKeyMultibase: "z6MkA" } });
  expect(methodAt(document, `${did}#d`)).toEqual({ ok: false, reason: "NO_SUCH_KEY" });
});

test("a document about somebody else, or none at all, is refused", () => {
  expect(readControllerDocument(did, { id: "did:web:other.example" })).toEqual({
    ok: false,
    reason: "OTHER_SUBJECT",
  });
  expect(readControllerDocument(did, { id: `${did}/` }).ok).toBe(false);
  for (const value of [null, [], "text", 7]) {
    expect(readControllerDocument(did, value)).toEqual({ ok: false, reason: "BAD_JSON" });
  }
});

test("what is withdrawn or broken is no key, and a private half is not taken along", () => {
  const jwk = { kty: "EC", crv: "P-256", x: "x", y: "y", d: "secret", kid: 4 };
  const document = read({
    id: did,
    verificationMethod: [
      { ...key, id: "#old", revoked: "2026-01-01T00:00:00Z" },
      { ...key, type: undefined },
      { ...key, controller: undefined },
      { ...key, id: 5 },
      null,
      "text",
      { id: "#jwk", type: "JsonWebKey2020", controller: did, publicKeyJwk: jwk, privateKeyMultibase: "z" },
    ],
  });
  expect(document.methods).toEqual([
    {
      id: `${did}#jwk`,
      type: "JsonWebKey2020",
      controller: did,
      publicKeyJwk: { kty: "EC", crv: "P-256", x: "x", y: "y" },
    },
  ]);
  expect(document.assertionMethod).toEqual([]);
});

test("a document of ten thousand keys is not read to its end", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({ ...key, id: `#${index}` }));
  expect(read({ id: did, verificationMethod: many }).methods).toHaveLength(200);
});
