import { expect, test } from "vitest";
import { keysFor } from "@/domain/verification/key-choice";

const rsa = { kty: "RSA", kid: "r1", n: "n", e: "AQAB" };
const p256 = { kty: "EC", crv: "P-256", kid: "e1" };
const p384 = { kty: "EC", crv: "P-384", kid: "e2" };
const ed = { kty: "OKP", crv: "Ed25519", kid: "https://issuer.example/keys#o1" };
const set = [rsa, p256, p384, ed];

test.each([
  ["RS256", [rsa]],
  ["PS512", [rsa]],
  ["ES256", [p256]],
  ["ES384", [p384]],
  ["EdDSA", [ed]],
  ["Ed25519", [ed]],
  ["none", []],
  ["HS256", []],
  ["ES256K", []],
  ["toString", []],
])("without a name, %s is tried with each key of its kind", (alg, keys) => {
  expect(keysFor(set, { kid: undefined, alg })).toEqual(keys);
});

test("a name is the key's own, or the last part of an address", () => {
  expect(keysFor(set, { kid: "r1", alg: "RS256" })).toEqual([rsa]);
  expect(keysFor(set, { kid: "https://issuer.example/jwks#r1", alg: "RS256" })).toEqual([rsa]);
  expect(keysFor(set, { kid: ed.kid, alg: "EdDSA" })).toEqual([ed]);
  expect(keysFor(set, { kid: "r2", alg: "RS256" })).toEqual([]);
  expect(keysFor(set, { kid: "r1", alg: "ES256" })).toEqual([]);
});

test("no key is taken under another's name; a set of one need not name it", () => {
  const { kid: _, ...nameless } = rsa;
  expect(keysFor([nameless], { kid: "any", alg: "RS256" })).toEqual([nameless]);
  expect(keysFor([rsa], { kid: "any", alg: "RS256" })).toEqual([]);
  expect(keysFor([nameless, p256], { kid: "any", alg: "RS256" })).toEqual([]);
});

test("a key for encryption, or for another way of signing, signs nothing", () => {
  expect(keysFor([{ ...rsa, use: "enc" }], { kid: "r1", alg: "RS256" })).toEqual([]);
  expect(keysFor([{ ...rsa, alg: "PS256" }], { kid: "r1", alg: "RS256" })).toEqual([]);
  expect(keysFor([{ ...rsa, use: "sig", alg: "RS256" }], { kid: "r1", alg: "RS256" })).toHaveLength(1);
  expect(keysFor([{ ...ed, alg: "EdDSA" }], { kid: undefined, alg: "Ed25519" })).toHaveLength(1);
});

test("an issuer with a thousand keys has to say which", () => {
  const many = Array.from({ length: 1_000 }, (_, index) => ({ ...rsa, kid: String(index) }));
  expect(keysFor(many, { kid: undefined, alg: "RS256" })).toHaveLength(8);
  expect(keysFor(many, { kid: "999", alg: "RS256" })).toHaveLength(1);
  expect(keysFor([null, "x", 4], { kid: undefined, alg: "RS256" })).toEqual([]);
});
