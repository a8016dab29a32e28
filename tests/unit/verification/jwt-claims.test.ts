import { expect, test } from "vitest";
import { readTokenContent } from "@/domain/verification/jwt-claims";
import { readAchievement } from "@/domain/verification/read-achievement";
import { refusedAlgorithm } from "@/domain/verification/token-algorithm";

const vc = {
  type: ["VerifiableCredential"],
  issuer: { id: "did:web:issuer.example", name: "Academy" },
  credentialSubject: { achievement: { name: "Prompting" } },
};

test("what the certificate leaves to the token is filled in from it", () => {
  const content = readTokenContent({
    iss: "did:web:issuer.example",
    jti: "urn:uuid:1",
    sub: "mailto:ada@people.example",
    nbf: 1_772_355_600,
    exp: 1_803_891_600,
    vc,
  });
  expect(content).toMatchObject({ issuer: "did:web:issuer.example", agrees: true });
  expect(content && readAchievement(content.credential)).toMatchObject({
    id: "urn:uuid:1",
    issuedAt: "2026-03-01T09:00:00.000Z",
    expiresAt: "2027-03-01T09:00:00.000Z",
    recipients: [{ kind: "EMAIL", value: "ada@people.example" }],
  });
});

test("of two ends the earlier holds", () => {
  const expiry = (exp: number, validUntil: string) => {
    const content = readTokenContent({ ...vc, exp, validUntil });
    return content && readAchievement(content.credential)?.expiresAt;
  };
  expect(expiry(1_803_891_600, "2026-12-31T00:00:00Z")).toBe("2026-12-31T00:00:00.000Z");
  expect(expiry(1_772_355_600, "2026-12-31T00:00:00Z")).toBe("2026-03-01T09:00:00.000Z");
});

test("a token and a certificate that name different issuers, holders or numbers do not agree", () => {
  expect(readTokenContent({ iss: "did:web:other.example", vc })?.agrees).toBe(false);
  expect(readTokenContent({ jti: "urn:uuid:1", vc: { ...vc, id: "urn:uuid:2" } })?.agrees).toBe(false);
  const whose = { ...vc, credentialSubject: { id: "did:example:ada" } };
  expect(readTokenContent({ sub: "did:example:eve", vc: whose })?.agrees).toBe(false);
  expect(readTokenContent({ sub: "did:example:ada", vc: whose })?.agrees).toBe(true);
});

test("a token without a certificate has none", () => {
  expect(readTokenContent({ iss: "https://issuer.example", sub: "ada" })).toBeUndefined();
  expect(readTokenContent({ vc: "text" })).toBeUndefined();
});

test.each([
  ["none", "UNSIGNED"],
  ["NONE", "UNSIGNED"],
  ["HS256", "SHARED_SECRET"],
  ["hs512", "SHARED_SECRET"],
  ["ES256K", "UNKNOWN_ALGORITHM"],
  [undefined, "UNKNOWN_ALGORITHM"],
  [["RS256"], "UNKNOWN_ALGORITHM"],
  ["RS256", undefined],
  ["EdDSA", undefined],
])("a token signed with %s is refused as %s", (algorithm, reason) => {
  expect(refusedAlgorithm(algorithm)).toBe(reason);
});
