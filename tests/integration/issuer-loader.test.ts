import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { canonicalJson } from "@/domain/canonical-json";
import { shippedContext } from "@/server/services/issuer-context";
import { DocumentRefused, type IssuerDocuments, issuerDocuments } from "@/server/services/issuer-documents";
import { makeOrganization } from "@/tests/support/factory";
import { type Issuer, startIssuer } from "@/tests/support/issuer-server";

const ISSUER = "https://issuer.example/schools/1";
/** The Ed25519 example of the did:key specification. */
const ED25519 = "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK";

let issuer: Issuer;
let documents: IssuerDocuments;

beforeEach(async () => {
  issuer = await startIssuer();
  const { organization } = await makeOrganization({ roles: [] });
  documents = issuerDocuments(organization.id, new Date("2026-11-02T12:00:00Z"), issuer.transport);
});
afterEach(() => issuer.close());

async function load(url: string, credential: unknown = {}): Promise<unknown> {
  try {
    return (await documents.loaderFor(credential)(url)).document;
  } catch (error) {
    if (error instanceof DocumentRefused) return error.reason;
    throw error;
  }
}

// The vocabularies of these names as their authors publish them, hashed over canonical JSON.
test.each([
  [
    "https://w3id.org/security/data-integrity/v1",
    "9505bf85338a4c2121ad03992ac90061bc85d43bcfa34d9d47b779381cf08b5f",
  ],
  [
    "https://w3id.org/security/data-integrity/v2",
    "7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305",
  ],
  [
    "https://w3id.org/security/multikey/v1",
    "be20c3ee6af6e9c4102e66a85c26617831218e32216bdf050f870e389e737cdc",
  ],
  ["https://www.w3.org/ns/did/v1", "a7e146c40fcec005d3f0f14ae745665f446da58d7914a9d8f733746686fad82b"],
  [
    "https://www.w3.org/ns/credentials/status/v1",
    "b2fcebfbaf4e6beae2be370fda8a5f9f99c28540c798a75a8cdccc0fb1a12492",
  ],
  [
    "https://w3id.org/vc/status-list/2021/v1",
    "9768f9aa81ab6c3e2ad96b2d669eaba67afe13fff0140a853f1e3d313fab13b6",
  ],
])("%s is the published one", (url, hash) => {
  expect(
    createHash("sha256")
      .update(canonicalJson(shippedContext(url)))
      .digest("hex"),
  ).toBe(hash);
});

test.each([
  "https://www.w3.org/2018/credentials/v1",
  "https://www.w3.org/ns/credentials/v2",
  "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
  "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
  "https://w3id.org/security/suites/ed25519-2020/v1",
])("%s ships with the product", async (url) => {
  expect(await load(url)).toHaveProperty("@context");
  expect(issuer.opened).toEqual([]);
});

test("an unknown vocabulary is a reason and not a question, wherever it lies", async () => {
  issuer.answers.set("https://issuer.example/terms", { "@context": {} });
  const credential = { "@context": ["https://issuer.example/terms"], issuer: ISSUER };
  for (const url of ["https://issuer.example/terms", "https://127.0.0.1/terms", "urn:terms", "terms"])
    expect(await load(url, credential), url).toBe("UNKNOWN_CONTEXT");
  expect(issuer.opened).toEqual([]);
  expect(documents.refused()[0]).toMatchObject({
    url: "https://issuer.example/terms",
    reason: "UNKNOWN_CONTEXT",
  });
});

test("the loader asks for a key at an address only where the credential names it, and for who controls it", async () => {
  const key = "https://issuer.example/keys/1";
  const method = { id: key, type: "Multikey", controller: ISSUER, publicKeyMultibase: ED25519 };
  issuer.answers.set(key, method);
  issuer.answers.set(ISSUER, { id: ISSUER, type: "Profile", assertionMethod: [key] });
  expect(await load(key)).toBe("UNKNOWN_CONTEXT");
  const loader = documents.loaderFor({ proof: [{ verificationMethod: key }] });
  await expect(loader(ISSUER)).rejects.toMatchObject({ reason: "UNKNOWN_CONTEXT" });
  expect((await loader(key)).document).toMatchObject(method);
  expect((await loader(ISSUER)).document).toMatchObject({ id: ISSUER, assertionMethod: [key] });

  const part = `${ISSUER}#main`;
  issuer.answers.set("https://issuer.example/lying", { ...method, id: "https://issuer.example/keys/1" });
  issuer.answers.set(ISSUER, { id: ISSUER, verificationMethod: [{ ...method, id: "#main" }] });
  expect(await load(part, { proof: { verificationMethod: { id: part } } })).toBe("NO_SUCH_KEY");
  const lying = "https://issuer.example/lying";
  expect(await load(lying, { proof: { verificationMethod: lying } })).toBe("OTHER_SUBJECT");
});

test("a status list comes through the loader only under the address that the credential names", async () => {
  const list = "https://status.example/list";
  issuer.answers.set(list, { type: ["BitstringStatusListCredential"] });
  const credential = { credentialStatus: [{ statusListCredential: list }] };
  expect(await load(list, credential)).toEqual({ type: ["BitstringStatusListCredential"] });
  expect(await load(`${list}2`, credential)).toBe("UNKNOWN_CONTEXT");
});
