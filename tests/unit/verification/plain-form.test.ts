import { expect, test } from "vitest";
import { isPlainForm, isPlainProof } from "@/domain/verification/plain-form";

const V2 = "https://www.w3.org/ns/credentials/v2";
const plain = {
  "@context": [V2, "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
  id: "urn:uuid:1",
  type: ["VerifiableCredential"],
  issuer: { id: "did:web:issuer.example", name: { "@value": "Academy", "@language": "en" } },
  refreshService: { id: "urn:uuid:1", type: "1EdTechCredentialRefresh" },
  credentialSubject: { achievement: { endorsement: [{ "@context": [V2], id: "urn:uuid:2" }] } },
  proof: { "https://w3id.org/security#x": 1 },
};

test("certificates as issuers write them are plain", () => {
  expect(isPlainForm(plain)).toBe(true);
  expect(isPlainForm({ ...plain, "@context": V2 })).toBe(true);
});

test.each([
  [
    "a vocabulary of its own",
    { "@context": [V2, { end: "https://www.w3.org/2018/credentials#validUntil" }] },
  ],
  ["a vocabulary of its own further in", { issuer: { "@context": {}, id: "did:web:issuer.example" } }],
  ["another vocabulary first", { "@context": ["https://issuer.example/terms", V2] }],
  ["no vocabulary", { "@context": undefined }],
  ["an address for a key", { "https://www.w3.org/2018/credentials#validUntil": "2020-01-01" }],
  ["a short address for a key", { credentialSubject: { "cred:status": 1 } }],
  ["another keyword", { "@included": [] }],
  ["a graph", { credentialSubject: [{ "@graph": [] }] }],
  ["a blank name", { id: "_:b0" }],
  ["the certificate described again", { refreshService: { id: "urn:uuid:1", credentialStatus: {} } }],
])("%s is not", (_, changed) => {
  expect(isPlainForm({ ...plain, ...changed })).toBe(false);
});

test("a list in a list hides what it holds", () => {
  expect(isPlainForm({ ...plain, credentialStatus: [{ type: "BitstringStatusListEntry" }] })).toBe(true);
  expect(isPlainForm({ ...plain, credentialStatus: [[{ type: "BitstringStatusListEntry" }]] })).toBe(false);
});

test("a proof says in its own words when it ends", () => {
  expect(isPlainProof({ type: "DataIntegrityProof", expires: "2020-01-01T00:00:00Z" })).toBe(true);
  expect(isPlainProof({ "https://w3id.org/security#expiration": "2020-01-01T00:00:00Z" })).toBe(false);
  expect(isPlainProof({ "@context": { ends: "https://w3id.org/security#expiration" } })).toBe(false);
});
