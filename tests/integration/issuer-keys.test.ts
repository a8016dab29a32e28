import { generateKeyPairSync } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DocumentRefused, type IssuerDocuments, issuerDocuments } from "@/server/services/issuer-documents";
import { makeOrganization } from "@/tests/support/factory";
import { type Issuer, startIssuer } from "@/tests/support/issuer-server";

const ISSUER = "https://issuer.example/schools/1";
const WEB = "did:web:issuer.example";
const WEB_DOCUMENT = "https://issuer.example/.well-known/did.json";
/** The examples of the did:key specification: Ed25519, P-256, P-384. */
const ED25519 = "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK";
const P256 = "zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv";
const P384 = "z82Lm1MpAkeJcix9K8TMiLd5NMAhnwkjjCBeWHXyu3U4oT2MVJJKXkcVBgjGhnLBn2Kaau9";

let issuer: Issuer;
let documents: IssuerDocuments;

beforeEach(async () => {
  issuer = await startIssuer();
  const { organization } = await makeOrganization({ roles: [] });
  documents = issuerDocuments(organization.id, new Date("2026-11-02T12:00:00Z"), issuer.transport);
});
afterEach(() => issuer.close());

function makeKey(kid?: string) {
  const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { ...publicKey.export({ format: "jwk" }), ...(kid && { kid }) };
}

async function signers(question: { issuer?: string; kid?: string; alg?: string }) {
  const found = await documents.signers({
    issuer: question.issuer ?? ISSUER,
    kid: question.kid,
    alg: question.alg ?? "ES256",
  });
  return found.ok ? found.value.map(({ kid, x }) => [kid, x]) : found.reason;
}

async function load(url: string, credential: unknown = {}): Promise<unknown> {
  try {
    return (await documents.loaderFor(credential)(url)).document;
  } catch (error) {
    if (error instanceof DocumentRefused) return error.reason;
    throw error;
  }
}

test.each([
  [ED25519, "EdDSA", "Lm_M42cB3HkUiODQsXRcweM6TByfzEHGO9ND274JcOY"],
  [P256, "ES256", "igrFmi0whuihKnj9R3Om1SoMph72wUGeFaBbzG2vzns"],
  [P384, "ES384", "lInTxl8fjLKp_UCrxI0WDklahi-7-_6JbtiHjiRvMvhedhKVdHBfi2HCY8t_QJyc"],
])("did:key:%s holds its key in itself", async (key, alg, x) => {
  const did = `did:key:${key}`;
  const method = { id: `${did}#${key}`, type: "Multikey", controller: did, publicKeyMultibase: key };
  expect(await load(`${did}#${key}`)).toEqual({
    "@context": "https://w3id.org/security/multikey/v1",
    ...method,
  });
  expect(await load(did)).toEqual({
    "@context": "https://www.w3.org/ns/did/v1",
    id: did,
    verificationMethod: [method],
    assertionMethod: [method.id],
  });
  for (const kid of [undefined, did, method.id, key, `#${key}`])
    expect(await signers({ issuer: did, alg, kid }), kid).toEqual([[method.id, x]]);
  expect(await signers({ issuer: did, alg, kid: `${did}#other` })).toBe("NO_SUCH_KEY");
  expect(await signers({ issuer: did, alg: "RS256" })).toBe("NO_SUCH_KEY");
  expect(await load(`${did}#other`)).toBe("NO_SUCH_KEY");
  expect(issuer.opened).toEqual([]);
});

test.each([
  "did:key:z",
  "did:key:z6Mk",
  `did:key:${ED25519}2`,
  `did:key:${P256.slice(0, -1)}0`,
  "did:key:zDnaeruzJmUQqJ8p6pJqJ5mDZpv",
  "did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc",
  "did:jwk:e30x",
  "did:jwk:eyJrdHkiOiJvY3QiLCJrIjoiYSJ9",
  `did:jwk:${Buffer.from('{"kty":"OKP","crv":"Ed25519","x":"a","d":"secret"}').toString("base64url")}`,
  "did:web:",
  "did:web:issuer.example:..:a",
  "did:key",
])("%s is no complete one", async (did) => {
  expect(await load(did)).toBe("BAD_DID");
});

test("a way of naming issuers that is not known is said to be that", async () => {
  expect(await load("did:ion:abc#key")).toBe("UNKNOWN_DID_METHOD");
  expect(await signers({ issuer: "did:ethr:0x1" })).toBe("UNKNOWN_DID_METHOD");
});

test("did:jwk holds its key in itself", async () => {
  // The example of the did:jwk specification.
  const did =
    "did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6ImFjYklRaXVNczNpOF91c3pFakoydHBUdFJNNEVVM3l6OTFQSDZDZEgyVjAiLCJ5IjoiX0tjeUxqOXZXTXB0bm1LdG00NkdxRHo4d2Y3NEk1TEtncmwyR3pIM25TRSJ9";
  const x = "acbIQiuMs3i8_uszEjJ2tpTtRM4EU3yz91PH6CdH2V0";
  expect(await signers({ issuer: did, kid: `${did}#0` })).toEqual([[`${did}#0`, x]]);
  expect(await load(`${did}#0`)).toMatchObject({
    type: "JsonWebKey2020",
    controller: did,
    publicKeyJwk: { x },
  });
});

test("did:web is looked up on its own host, and only its own document counts", async () => {
  const key = { id: "#key-1", type: "Multikey", controller: WEB, publicKeyMultibase: P256 };
  const document = { id: WEB, verificationMethod: [key], assertionMethod: ["#key-1"] };
  issuer.answers.set(WEB_DOCUMENT, document);
  expect(await load(`${WEB}#key-1`)).toMatchObject({ id: `${WEB}#key-1`, publicKeyMultibase: P256 });
  expect(await load(WEB)).toMatchObject({ id: WEB, assertionMethod: [`${WEB}#key-1`] });
  expect(await signers({ issuer: WEB, kid: "key-1" })).toHaveLength(1);
  expect(issuer.asked).toEqual([WEB_DOCUMENT]);

  issuer.answers.set("https://issuer.example/people/ada/did.json", document);
  expect(await load(`${WEB}:people:ada`)).toBe("OTHER_SUBJECT");
  expect(await load("did:web:other.example")).toBe("NOT_FOUND");
  expect(await load(`${WEB}%3A8443`)).toBe("OTHER_PORT");
  expect(await load("did:web:localhost")).toBe("PRIVATE_ADDRESS");
  expect(await load("did:web:127.0.0.1")).toBe("PRIVATE_ADDRESS");
});

test("a key of a DID that may not sign credentials signs none", async () => {
  const key = { id: "#key-1", type: "Multikey", controller: WEB, publicKeyMultibase: P256 };
  issuer.answers.set(WEB_DOCUMENT, { id: WEB, verificationMethod: [key], authentication: ["#key-1"] });
  expect(await signers({ issuer: WEB, kid: `${WEB}#key-1` })).toBe("NO_SUCH_KEY");
});

test.each([
  ["its own document", ISSUER, (keys: unknown[]) => ({ id: ISSUER, jwks: { keys } })],
  ["its own document's JWK set", ISSUER, (keys: unknown[]) => ({ keys })],
  [
    "the metadata of its JWTs",
    "https://issuer.example/.well-known/jwt-vc-issuer/schools/1",
    (keys: unknown[]) => ({
      issuer: ISSUER,
      jwks: { keys },
    }),
  ],
  ["the set of its host", "https://issuer.example/.well-known/jwks.json", (keys: unknown[]) => ({ keys })],
])("an issuer with an address publishes its keys in %s", async (_, place, document) => {
  const [mine, other] = [makeKey("mine"), makeKey("other")];
  issuer.answers.set(place, document([other, mine]));
  expect(await signers({ kid: "mine" })).toEqual([["mine", mine.x]]);
  expect(await signers({ kid: "nobody's" })).toBe("NO_SUCH_KEY");
});

test("jwks_uri leads on, also to another host, but not to a private address", async () => {
  const key = makeKey("mine");
  const metadata = `${ISSUER}/.well-known/openid-configuration`;
  issuer.answers.set("https://other.example/keys", { keys: [key] });
  issuer.answers.set(metadata, { issuer: ISSUER, jwks_uri: "https://other.example/keys" });
  expect(await signers({ kid: "mine" })).toEqual([["mine", key.x]]);
});

test.each([
  [{ issuer: ISSUER, jwks_uri: "https://localhost/keys" }, "PRIVATE_ADDRESS"],
  [{ issuer: "https://issuer.example/schools/2", jwks_uri: "https://other.example/keys" }, "NO_SUCH_KEY"],
])("metadata %j gives no key", async (metadata, reason) => {
  issuer.answers.set("https://other.example/keys", { keys: [makeKey("mine")] });
  issuer.answers.set(`${ISSUER}/.well-known/openid-configuration`, metadata);
  expect(await signers({ kid: "mine" })).toBe(reason);
});

test("a key with an address of its own has to be named by its issuer, wherever it lies", async () => {
  const { kid: _, ...key } = makeKey();
  const under = `${ISSUER}/keys/1`;
  const beside = "https://issuer.example/schools/2/keys/1";
  const away = "https://other.example/keys/1";
  for (const url of [under, beside, away]) issuer.answers.set(url, key);
  expect(await signers({ kid: under })).toBe("NO_SUCH_KEY");
  expect(await signers({ kid: beside })).toBe("NO_SUCH_KEY");
  expect(await signers({ kid: away })).toBe("NO_SUCH_KEY");
  expect(issuer.asked).not.toContain(under);
  expect(issuer.asked).not.toContain(beside);
  expect(issuer.asked).not.toContain(away);
});

test("a key that the issuer's own document names may lie elsewhere", async () => {
  const key = makeKey();
  const away = "https://other.example/keys/1";
  issuer.answers.set(away, key);
  const under = `${ISSUER}/keys/1`;
  issuer.answers.set(under, key);
  issuer.answers.set(ISSUER, { id: ISSUER, publicKey: [away, under] });
  expect(await signers({ kid: away })).toEqual([[away, key.x]]);
  expect(await signers({ kid: under })).toEqual([[under, key.x]]);
});

test("an issuer that cannot be reached is asked once, and that is the reason", async () => {
  issuer.names.set("gone.issuer.example", [[]]);
  expect(await signers({ issuer: "https://gone.issuer.example/a" })).toBe("UNREACHABLE");
  expect(await signers({ issuer: "https://127.0.0.1/a" })).toBe("PRIVATE_ADDRESS");
  expect(await signers({ issuer: "http://issuer.example/a" })).toBe("NOT_HTTPS");
  expect(await signers({ issuer: "Acme Ltd" })).toBe("BAD_ADDRESS");
  expect(await signers({ issuer: "did:web:issuer.example#key" })).toBe("BAD_DID");
  expect(issuer.opened).toEqual([]);
});
