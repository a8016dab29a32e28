import { afterEach, beforeEach, expect, test } from "vitest";
import { verifyCredential } from "@/server/services/credential-verify";
import { issuerDocuments } from "@/server/services/issuer-documents";
import { AT, listed, openBadge3, statusList } from "@/tests/support/credential-samples";
import { newSigner, withProof } from "@/tests/support/credential-signer";
import { makeOrganization } from "@/tests/support/factory";
import { type Issuer, startIssuer } from "@/tests/support/issuer-server";

const DID = "did:web:issuer.example";
const KEY = `${DID}#1`;
const LIST = "https://status.example/1";
const signer = newSigner("P-256");

let issuer: Issuer;
let organizationId: string;

beforeEach(async () => {
  issuer = await startIssuer(1_000);
  organizationId = (await makeOrganization({ roles: ["RECRUITER"] })).organization.id;
  const key = { id: KEY, type: "Multikey", controller: DID, publicKeyMultibase: signer.multikey };
  issuer.answers.set("https://issuer.example/.well-known/did.json", {
    id: DID,
    verificationMethod: [key],
    assertionMethod: [KEY],
  });
});
afterEach(() => issuer.close());

const sign = (credential: Record<string, unknown>) =>
  withProof(credential, signer, { verificationMethod: KEY });
const said = async (document: object, at = AT) => {
  const documents = issuerDocuments(organizationId, at, issuer.transport);
  const { genuine } = await verifyCredential(JSON.stringify(document), { at, documents });
  return `${genuine.answer} ${genuine.reason}`;
};

test("keys and status lists come over https, and a revocation is seen an hour later", async () => {
  const signed = await sign(openBadge3(DID, { credentialStatus: listed(LIST, 3) }));
  issuer.answers.set(LIST, await sign(statusList(LIST, DID, [])));
  expect(await said(signed)).toBe("YES VERIFIED");
  expect(issuer.asked).toEqual(["https://issuer.example/.well-known/did.json", LIST]);
  issuer.answers.set(LIST, await sign(statusList(LIST, DID, [3])));
  expect(await said(signed, new Date(AT.getTime() + 61 * 60_000))).toBe("NO REVOKED");
});

test("an issuer that does not answer, or answers from within a network, leaves it open", async () => {
  const signed = await sign(openBadge3(DID));
  issuer.names.set("issuer.example", [["10.0.0.7"]]);
  expect(await said(signed)).toBe("UNKNOWN PRIVATE_ADDRESS");
  issuer.names.delete("issuer.example");
  issuer.answers.set("https://issuer.example/.well-known/did.json", () => undefined);
  expect(await said(signed, new Date(AT.getTime() + 3_600_000))).toBe("UNKNOWN TOO_SLOW");
});
