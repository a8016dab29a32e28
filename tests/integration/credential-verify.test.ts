import { generateKeyPairSync } from "node:crypto";
import { createJWT, EdDSASigner, ES256KSigner, ES256Signer } from "did-jwt";
import { expect, test } from "vitest";
import { verifyCredential } from "@/server/services/credential-verify";
import { AT, listed, openBadge3, statusList, V1, V2 } from "@/tests/support/credential-samples";
import { newSigner, rsaToken, type Signer, secretBytes, withProof } from "@/tests/support/credential-signer";
import { type Answer, answering } from "@/tests/support/issuer-answers";

type Json = Record<string, unknown>;
type Answers = Record<string, Answer>;

const look = async (document: Json | string, answers: Answers = {}, at = AT) => {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  const { genuine, credential } = await verifyCredential(text, { at, documents: answering(answers) });
  return { ...genuine, credential };
};
const said = async (document: Json | string, answers: Answers = {}, at = AT) => {
  const { answer, reason } = await look(document, answers, at);
  return `${answer} ${reason}`;
};

const ed = newSigner("Ed25519");
const p256 = newSigner("P-256");
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** A token by did-jwt, which verifies nothing here. */
const token = (claims: Json, signer: Signer = ed, issuer = signer.did, kid = signer.method) =>
  signer.curve === "Ed25519"
    ? createJWT(
        claims,
        { issuer, signer: EdDSASigner(secretBytes(signer)), alg: "EdDSA" },
        { alg: "EdDSA", kid },
      )
    : createJWT(
        claims,
        { issuer, signer: ES256Signer(secretBytes(signer)), alg: "ES256" },
        { alg: "ES256", kid },
      );

/** The same with one character of its content changed. */
const spoilt = (compact: string) => {
  const [header, payload = "", signature] = compact.split(".");
  const at = payload.length >> 1;
  const other = payload[at] === "A" ? "B" : "A";
  return [header, payload.slice(0, at) + other + payload.slice(at + 1), signature].join(".");
};

test("a token of a did:key is genuine, in data model 1.1 and 2.0, and reads as what it certifies", async () => {
  const first = await token({ vc: openBadge3(ed.did, { "@context": [V1] }), nbf: 1_772_355_600 });
  expect(await said(first)).toBe("YES VERIFIED");
  expect(await look(await token(openBadge3(p256.did), p256))).toMatchObject({
    answer: "YES",
    credential: {
      standard: "OPEN_BADGES_3",
      title: "Prompt engineering",
      issuer: { name: "Academy of Examples" },
      recipients: [{ kind: "EMAIL", value: "ada@people.example", isHashed: false }],
    },
    steps: [
      { key: "FORMAT", answer: "YES" },
      { key: "ISSUER", answer: "YES", words: "It is signed with the very key that its issuer is named by." },
      { key: "SIGNATURE", answer: "YES" },
      { key: "DATES", answer: "YES", words: "It does not expire." },
      { key: "STATUS", answer: "YES" },
    ],
  });
});

const WEB = "did:web:issuer.example";
const webDocument = (signer: Signer): Answers => ({
  "https://issuer.example/.well-known/did.json": {
    id: WEB,
    verificationMethod: [{ id: `${WEB}#1`, type: "JsonWebKey", controller: WEB, publicKeyJwk: signer.jwk }],
    assertionMethod: [`${WEB}#1`],
  },
});

test("a token of a did:web, and one of an issuer with a key set, are genuine", async () => {
  const web = await token(openBadge3(WEB), p256, WEB, `${WEB}#1`);
  const { answer, steps } = await look(web, webDocument(p256));
  expect(answer).toBe("YES");
  expect(steps.find(({ key }) => key === "ISSUER")?.words).toBe(
    "Academy of Examples publishes the key that signed it.",
  );
  const issuer = "https://issuer.example";
  const jwk = { ...rsa.publicKey.export({ format: "jwk" }), kid: "key-1", alg: "RS256" };
  const header = { alg: "RS256", kid: "https://issuer.example/keys#key-1", typ: "JWT" };
  const signed = rsaToken({ ...openBadge3(issuer), iss: issuer }, rsa.privateKey, header);
  const keys = { "https://issuer.example/keys": { keys: [jwk] } };
  expect(await said(signed, keys)).toBe("UNKNOWN NO_SUCH_KEY");
  expect(await said(signed, { ...keys, [issuer]: { publicKey: [header.kid] } })).toBe("YES VERIFIED");
});

test("a token with one byte changed is broken, and nothing else about it is", async () => {
  const changed = await look(spoilt(await token(openBadge3(ed.did))));
  expect(["NO SIGNATURE_BROKEN", "UNKNOWN NOT_A_CREDENTIAL"]).toContain(
    `${changed.answer} ${changed.reason}`,
  );
  const claims = openBadge3(ed.did);
  const whole = await token(claims);
  const [header, , signature] = whole.split(".");
  const forged = Buffer.from(JSON.stringify({ ...claims, iss: ed.did, name: "Another" })).toString(
    "base64url",
  );
  expect(await said(`${header}.${forged}.${signature}`)).toBe("NO SIGNATURE_BROKEN");
});

test("what is unsigned, or signed with a shared secret, or in another way, is not verified", async () => {
  const claims = { ...openBadge3(ed.did), iss: ed.did };
  expect(await said(rsaToken(claims, null, { alg: "none" }))).toBe("UNKNOWN UNSIGNED");
  expect(await said(rsaToken(claims, null, { alg: "nOnE" }))).toBe("UNKNOWN UNSIGNED");
  expect(await said(rsaToken(claims, rsa.privateKey, { alg: "HS256" }))).toBe("UNKNOWN SHARED_SECRET");
  const bitcoin = await createJWT(
    claims,
    { issuer: ed.did, signer: ES256KSigner(secretBytes(p256)), alg: "ES256K" },
    { alg: "ES256K" },
  );
  expect(await said(bitcoin)).toBe("UNKNOWN UNKNOWN_ALGORITHM");
});

test("a token that asks for what is not known, or a key that is too weak, proves nothing either way", async () => {
  const issuer = "https://issuer.example";
  const weak = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const keys = (key: typeof rsa): Answers => ({
    [`${issuer}/`]: { keys: [{ ...key.publicKey.export({ format: "jwk" }), kid: "1" }] },
  });
  const claims = { ...openBadge3(issuer), iss: issuer };
  const header = { alg: "RS256", kid: "1" };
  expect(await said(rsaToken(claims, rsa.privateKey, header), keys(rsa))).toBe("YES VERIFIED");
  const critical = rsaToken(claims, rsa.privateKey, { ...header, crit: ["http://issuer.example/own"] });
  expect(await said(critical, keys(rsa))).toBe("UNKNOWN UNKNOWN_ALGORITHM");
  expect(await said(rsaToken(claims, weak.privateKey, header), keys(weak))).toBe("UNKNOWN UNKNOWN_ALGORITHM");
});

test("another’s key signs for nobody else, under whichever name", async () => {
  const other = newSigner("Ed25519");
  // The other's key, the issuer's name.
  expect(await said(await token(openBadge3(ed.did), other, ed.did, ed.method))).toBe("NO SIGNATURE_BROKEN");
  expect(await said(await token(openBadge3(ed.did), other, ed.did))).toBe("UNKNOWN NO_SUCH_KEY");
  expect(await said(await token(openBadge3(ed.did), other))).toBe("UNKNOWN SIGNED_BY_OTHER");
  expect(await said(await withProof(openBadge3(ed.did), other))).toBe("UNKNOWN SIGNED_BY_OTHER");
  const named = await withProof(openBadge3(ed.did), other, { verificationMethod: ed.method });
  expect(await said(named)).toBe("NO SIGNATURE_BROKEN");
});

for (const [name, signer, options] of [
  ["eddsa-rdfc-2022", ed, {}],
  ["ecdsa-rdfc-2019 with P-256", p256, {}],
  ["ecdsa-rdfc-2019 with P-384", newSigner("P-384"), {}],
] as const) {
  test(`a proof with ${name} is genuine until a byte is changed`, async () => {
    const signed = await withProof(openBadge3(signer.did), signer, options);
    expect(await said(signed)).toBe("YES VERIFIED");
    expect(await said({ ...signed, name: "Prompt engineerinG" })).toBe("NO SIGNATURE_BROKEN");
    const proof = signed.proof as Json;
    const value = String(proof.proofValue);
    const turned = value.slice(0, -1) + (value.endsWith("2") ? "3" : "2");
    expect(await said({ ...signed, proof: { ...proof, proofValue: turned } })).toBe("NO SIGNATURE_BROKEN");
    expect(await said({ ...signed, proof: { ...proof, proofValue: "z0OIl" } })).toBe("NO SIGNATURE_BROKEN");
    expect(await said({ ...signed, proof: [{ ...proof, cryptosuite: "bbs-2023" }, proof] })).toBe(
      "YES VERIFIED",
    );
  });
}

test("Ed25519Signature2020 on data model 1.1 is genuine until a byte is changed", async () => {
  const old = openBadge3(ed.did, {
    "@context": [
      V1,
      "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
      "https://w3id.org/security/suites/ed25519-2020/v1",
    ],
    issuanceDate: "2026-03-01T09:00:00Z",
    validFrom: undefined,
  });
  const unsigned = JSON.parse(JSON.stringify(old)) as Json;
  const signed = await withProof(unsigned, ed, { type: "Ed25519Signature2020", cryptosuite: undefined });
  expect(await said(signed)).toBe("YES VERIFIED");
  expect(await said({ ...signed, name: "Another" })).toBe("NO SIGNATURE_BROKEN");
});

test("a proof of an unknown kind, for another purpose, or over unknown terms leaves it open", async () => {
  const signed = await withProof(openBadge3(ed.did), ed);
  const proof = signed.proof as Json;
  expect(await said({ ...signed, proof: undefined })).toBe("UNKNOWN NO_PROOF");
  expect(await said({ ...signed, proof: { ...proof, cryptosuite: "bbs-2023" } })).toBe(
    "UNKNOWN UNKNOWN_SUITE",
  );
  const chained = { ...proof, previousProof: "urn:uuid:1" };
  expect(await said({ ...signed, proof: chained })).toBe("UNKNOWN UNKNOWN_SUITE");
  const login = await withProof(openBadge3(ed.did), ed, { proofPurpose: "authentication" });
  expect(await said(login)).toBe("UNKNOWN OTHER_PURPOSE");
  expect(await said({ ...signed, madeUp: "term" })).toBe("UNKNOWN UNKNOWN_TERMS");
  const vocabulary = [V2, "https://issuer.example/own-terms.json"];
  expect(await said({ ...signed, "@context": vocabulary })).toBe("UNKNOWN UNKNOWN_CONTEXT");
  expect(await said({ ...signed, proof: [proof, proof, proof, proof, proof, proof] })).toBe(
    "UNKNOWN TOO_MANY_PROOFS",
  );
});

test("expired and not yet valid are told, signed either way, to the second", async () => {
  const dates = { validFrom: "2026-03-01T09:00:00Z", validUntil: "2026-11-22T11:59:59Z" };
  for (const signed of [
    await token(openBadge3(ed.did, dates)),
    await withProof(openBadge3(ed.did, dates), ed),
  ]) {
    expect(await said(signed)).toBe("NO EXPIRED");
    expect(await said(signed, {}, new Date("2026-11-22T11:59:59Z"))).toBe("YES VERIFIED");
    expect(await said(signed, {}, new Date("2026-03-01T08:00:00Z"))).toBe("NO NOT_YET_VALID");
  }
  expect(await said(await token({ ...openBadge3(ed.did), exp: 1_780_000_000 }))).toBe("NO EXPIRED");
  expect(await said(await token(openBadge3(ed.did, { validUntil: "next year" })))).toBe("UNKNOWN BAD_DATE");
});

test("an issuer that nobody can look up, or reach, leaves it open", async () => {
  const unknown = "did:example:academy";
  expect(await said(await token(openBadge3(unknown), ed, unknown, `${unknown}#1`))).toBe(
    "UNKNOWN UNKNOWN_DID_METHOD",
  );
  const method = `${unknown}#1`;
  expect(await said(await withProof(openBadge3(unknown), ed, { verificationMethod: method }))).toBe(
    "UNKNOWN UNKNOWN_DID_METHOD",
  );
  const silent: Answers = { "https://issuer.example/.well-known/did.json": { refused: "UNREACHABLE" } };
  const web = await token(openBadge3(WEB), p256, WEB, `${WEB}#1`);
  expect(await said(web, silent)).toBe("UNKNOWN UNREACHABLE");
  const proven = await withProof(openBadge3(WEB), ed, { verificationMethod: `${WEB}#1` });
  expect(await said(proven, silent)).toBe("UNKNOWN UNREACHABLE");
  const rotated = webDocument(newSigner("Ed25519"));
  expect(await said(proven, rotated)).toBe("NO SIGNATURE_BROKEN");
  const gone = await withProof(openBadge3(WEB), ed, { verificationMethod: `${WEB}#2` });
  expect(await said(gone, rotated)).toBe("UNKNOWN NO_SUCH_KEY");
});

const LIST = "https://issuer.example/status/1";

test("revoked and suspended are what the issuer’s own list says, signed either way", async () => {
  const credential = openBadge3(ed.did, {
    credentialStatus: [listed(LIST, 7), listed(`${LIST}s`, 7, "suspension")],
  });
  const lists = async (revoked: number[], suspended: number[]): Promise<Answers> => ({
    [LIST]: await token(statusList(LIST, ed.did, revoked)),
    [`${LIST}s`]: await withProof(statusList(`${LIST}s`, ed.did, suspended, "suspension"), ed),
  });
  for (const signed of [await token(credential), await withProof(credential, ed)]) {
    expect(await said(signed, await lists([6, 8], [6, 8]))).toBe("YES VERIFIED");
    expect(await said(signed, await lists([7], []))).toBe("NO REVOKED");
    expect(await said(signed, await lists([], [7]))).toBe("NO SUSPENDED");
    expect(await said(signed, await lists([7], [7]))).toBe("NO REVOKED");
    expect(await said(signed, { [LIST]: { refused: "TOO_SLOW" } })).toBe("UNKNOWN TOO_SLOW");
  }
});

test("a list of another issuer, one changed, out of date or for another purpose says nothing", async () => {
  const other = newSigner("Ed25519");
  const signed = await token(openBadge3(ed.did, { credentialStatus: listed(LIST, 7) }));
  const list = statusList(LIST, ed.did, [7]);
  const subject = list.credentialSubject as Json;
  const cases: Answer[] = [
    await token(statusList(LIST, other.did, [7]), other),
    { ...(await withProof(list, ed)), name: "changed" },
    await token({ ...list, validUntil: "2026-11-01T00:00:00Z" }),
    await token(statusList(LIST, ed.did, [7], "suspension")),
    await token({ ...list, credentialSubject: { ...subject, encodedList: "uH4sIAAAA" } }),
    JSON.stringify(list),
    "not a list",
  ];
  for (const answer of cases)
    expect(await said(signed, { [LIST]: answer })).toBe("UNKNOWN STATUS_NOT_VERIFIED");
  const beyond = await token(openBadge3(ed.did, { credentialStatus: listed(LIST, 500_000) }));
  expect(await said(beyond, { [LIST]: await token(list) })).toBe("UNKNOWN STATUS_NOT_VERIFIED");
  const unknown = await token(
    openBadge3(ed.did, { credentialStatus: { id: LIST, type: "OwnInvention2026" } }),
  );
  expect(await said(unknown)).toBe("UNKNOWN UNKNOWN_STATUS");
});

test("the older list of 2021 and 1EdTech’s list of names are understood", async () => {
  const old = { ...listed(LIST, 7), type: "StatusList2021Entry" };
  const list = statusList(LIST, ed.did, [7]);
  const subject = list.credentialSubject as Json;
  const list2021 = {
    ...list,
    type: ["VerifiableCredential", "StatusList2021Credential"],
    credentialSubject: {
      ...subject,
      type: "StatusList2021",
      encodedList: String(subject.encodedList).slice(1),
    },
  };
  const signed = await token(openBadge3(ed.did, { credentialStatus: old }));
  expect(await said(signed, { [LIST]: await token(list2021) })).toBe("NO REVOKED");
  const names = { id: LIST, type: "1EdTechRevocationList" };
  const named = await token(openBadge3(ed.did, { credentialStatus: names }));
  const revoked = (id: string) => ({ id: LIST, issuer: ed.did, revokedCredential: [{ id, revoked: true }] });
  expect(await said(named, { [LIST]: revoked("https://issuer.example/credentials/7c1") })).toBe("NO REVOKED");
  expect(await said(named, { [LIST]: revoked("https://issuer.example/credentials/other") })).toBe(
    "YES VERIFIED",
  );
});
