import { createHash, generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { isTheirs } from "@/domain/verification/is-theirs";
import { verifyCredential } from "@/server/services/credential-verify";
import { readCarrier } from "@/server/services/credential-verify-carrier";
import { hashText } from "@/server/services/credential-verify-hash";
import { bakePng, bakeSvg } from "@/tests/support/bake";
import { AT, openBadge3 } from "@/tests/support/credential-samples";
import { rsaToken } from "@/tests/support/credential-signer";
import { type Answer, answering } from "@/tests/support/issuer-answers";

type Json = Record<string, unknown>;
type Answers = Record<string, Answer>;

/** Baked with openbadges-bakery 1.0.5, the tool of the Mozilla backpack; the key signed what is in signed-baked.*. */
const badge = (name: string) => readFileSync(path.resolve("tests/support/badges", name));

const HOME = "https://badges.example";
const issuer = {
  type: "Profile",
  id: `${HOME}/issuer.json`,
  name: "Academy of Examples",
  publicKey: `${HOME}/key.json`,
};
const badgeClass = {
  type: "BadgeClass",
  id: `${HOME}/classes/prompting.json`,
  name: "Prompt engineering",
  criteria: { narrative: "Build an assistant of your own." },
  issuer: issuer.id,
};
const assertion = {
  "@context": "https://w3id.org/openbadges/v2",
  type: "Assertion",
  id: `${HOME}/assertions/7c1.json`,
  recipient: { type: "email", hashed: false, identity: "ada@people.example" },
  badge: badgeClass.id,
  issuedOn: "2026-03-01T09:00:00Z",
  verification: { type: "hosted" },
};
const key = {
  type: "CryptographicKey",
  id: `${HOME}/key.json`,
  owner: issuer.id,
  publicKeyPem: badge("signer-key.pem").toString(),
};
const published: Answers = {
  [assertion.id]: assertion,
  [badgeClass.id]: badgeClass,
  [issuer.id]: issuer,
  [key.id]: key,
};

const look = async (document: Json | string, answers: Answers, at = AT) => {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  const { genuine, credential } = await verifyCredential(text, { at, documents: answering(answers) });
  return { ...genuine, credential };
};
const said = async (document: Json | string, answers: Answers = published, at = AT) => {
  const { answer, reason } = await look(document, answers, at);
  return `${answer} ${reason}`;
};
const carried = (given: Uint8Array | string, answers: Answers = published) =>
  readCarrier(typeof given === "string" ? { text: given } : { bytes: given }, answering(answers));

for (const [name, carrier] of [
  ["hosted-baked.png", "PNG"],
  ["hosted-baked.svg", "SVG"],
  ["signed-baked.png", "PNG"],
  ["signed-baked.svg", "SVG"],
  ["address-baked.png", "PNG"],
] as const) {
  test(`a badge that another tool baked, ${name}, reads and is genuine`, async () => {
    const found = await carried(badge(name));
    expect(found).toMatchObject({ ok: true, carrier });
    if (!found.ok) return;
    expect(found.source).toBe(name.startsWith("address") ? assertion.id : "");
    expect(await look(found.document, published)).toMatchObject({
      answer: "YES",
      credential: {
        standard: "OPEN_BADGES_2",
        title: "Prompt engineering",
        issuer: { name: "Academy of Examples" },
        recipients: [{ kind: "EMAIL", value: "ada@people.example" }],
      },
    });
  });
}

test("a badge of version 3 baked as its specification says reads from PNG and SVG", async () => {
  const text = JSON.stringify(openBadge3("did:key:z6Mk"));
  const plain = badge("hosted-baked.png");
  for (const bytes of [
    bakePng(plain, { keyword: "openbadgecredential", text }),
    bakePng(plain, { keyword: "openbadgecredential", text, isCompressed: true }),
    bakeSvg("openbadges:credential", "https://purl.imsglobal.org/ob/v3p0", text),
  ]) {
    const found = await carried(bytes);
    expect(found.ok && JSON.parse(found.document)).toMatchObject({ name: "Prompt engineering" });
  }
});

test("a hosted badge differs, is revoked, gone, unreachable or published elsewhere: each its own answer", async () => {
  const hosting = (changed: Json): Answers => ({
    ...published,
    [assertion.id]: { ...assertion, ...changed },
  });
  expect(await said(assertion)).toBe("YES VERIFIED");
  expect(await said({ ...assertion, issuedOn: "2025-03-01T09:00:00Z" })).toBe("NO DIFFERS_AT_ISSUER");
  const other = { ...assertion.recipient, identity: "eve@people.example" };
  expect(await said({ ...assertion, recipient: other })).toBe("NO DIFFERS_AT_ISSUER");
  expect(await said({ ...assertion, badge: `${HOME}/classes/other.json` })).toBe("NO DIFFERS_AT_ISSUER");
  expect(await said(assertion, hosting({ revoked: true }))).toBe("NO REVOKED");
  expect(await said(assertion, { ...published, [assertion.id]: { refused: "GONE" } })).toBe("NO REVOKED");
  expect(await said(assertion, { ...published, [assertion.id]: { refused: "NOT_FOUND" } })).toBe(
    "UNKNOWN NOT_FOUND",
  );
  expect(await said(assertion, { ...published, [issuer.id]: { refused: "UNREACHABLE" } })).toBe(
    "UNKNOWN UNREACHABLE",
  );
  const expired = { ...assertion, expires: "2026-11-01" };
  expect(await said(expired, hosting(expired))).toBe("NO EXPIRED");
  const elsewhere = { ...assertion, id: "https://elsewhere.example/7c1.json" };
  const copied = { ...published, [elsewhere.id]: elsewhere };
  expect(await said(elsewhere, copied)).toBe("UNKNOWN OUTSIDE_ISSUER");
  const allowed = { ...issuer, verification: { allowedOrigins: ["elsewhere.example"] } };
  expect(await said(elsewhere, { ...copied, [issuer.id]: allowed })).toBe("YES VERIFIED");
  // What the copy says of its badge class in passing is not believed.
  const embedded = { ...assertion, badge: { ...badgeClass, name: "Doctor of everything" } };
  expect((await look(embedded, published)).credential?.title).toBe("Prompt engineering");
});

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = rsa.publicKey.export({ type: "spki", format: "pem" }).toString();
const signed = (more: Json = {}, header: Json = { alg: "RS256" }) =>
  rsaToken(
    { ...assertion, id: "urn:uuid:7c1", verification: { type: "signed", creator: key.id }, ...more },
    rsa.privateKey,
    header,
  );
const withKey = (more: Answers = {}): Answers => ({
  ...published,
  [key.id]: { ...key, publicKeyPem: pem },
  ...more,
});

test("a signed badge holds with the issuer’s published key only, and until it is revoked", async () => {
  expect(await said(signed(), withKey())).toBe("YES VERIFIED");
  expect(await said(signed(), published)).toBe("NO SIGNATURE_BROKEN");
  const list = `${HOME}/revoked.json`;
  const listing = { [issuer.id]: { ...issuer, revocationList: list } };
  const revoked = (id: unknown) => withKey({ ...listing, [list]: { revokedAssertions: [id] } });
  expect(await said(signed(), revoked("urn:uuid:7c1"))).toBe("NO REVOKED");
  expect(await said(signed(), revoked({ id: "urn:uuid:7c1", revocationReason: "in error" }))).toBe(
    "NO REVOKED",
  );
  expect(await said(signed(), revoked("urn:uuid:other"))).toBe("YES VERIFIED");
  expect(await said(signed(), withKey(listing))).toBe("UNKNOWN NOT_FOUND");
  const foreign = "https://elsewhere.example/key.json";
  const theirs = signed({ verification: { type: "signed", creator: foreign } });
  expect(await said(theirs, withKey({ [foreign]: { ...key, id: foreign, publicKeyPem: pem } }))).toBe(
    "UNKNOWN SIGNED_BY_OTHER",
  );
  const owned = withKey({ [key.id]: { ...key, publicKeyPem: pem, owner: "https://elsewhere.example" } });
  expect(await said(signed(), owned)).toBe("UNKNOWN OTHER_SUBJECT");
  expect(await said(signed({}, { alg: "HS256" }), withKey())).toBe("UNKNOWN SHARED_SECRET");
  expect(await said(signed({}, { alg: "none" }), withKey())).toBe("UNKNOWN UNSIGNED");
  const bare = { ...assertion, verification: { type: "signed", creator: key.id } };
  expect(await said(bare, withKey())).toBe("UNKNOWN NO_PROOF");
});

test("a hashed recipient is the person with that address, and nobody else", async () => {
  const identity = `sha256$${createHash("sha256").update("ada@people.examplesalt").digest("hex")}`;
  const hashed = { ...assertion, recipient: { type: "email", hashed: true, salt: "salt", identity } };
  const { credential } = await look(hashed, { ...published, [assertion.id]: hashed });
  const whose = (email: string) => isTheirs(credential?.recipients ?? [], { email, phone: "" }, hashText);
  expect(whose(" Ada@People.example ")).toEqual({ answer: "YES", reason: "SAME_EMAIL" });
  expect(whose("eve@people.example")).toEqual({ answer: "NO", reason: "OTHER_EMAIL" });
  expect(whose("")).toEqual({ answer: "UNKNOWN", reason: "NO_EMAIL_HERE" });
});

test("an address is opened, and what it holds is told apart", async () => {
  expect(await carried(assertion.id)).toMatchObject({ ok: true, carrier: "URL", source: assertion.id });
  expect(await carried(`${HOME}/none.json`)).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await carried(signed())).toMatchObject({ ok: true, carrier: "JWT" });
  expect(await carried(JSON.stringify([assertion]))).toMatchObject({ ok: true, carrier: "JSON" });
  const wrapped = { type: ["VerifiablePresentation"], verifiableCredential: [signed()] };
  expect(await carried(JSON.stringify(wrapped))).toMatchObject({
    ok: true,
    carrier: "JWT",
    document: signed(),
  });
});

test("a picture at an address is opened for the badge in it, and a picture of another picture is not", async () => {
  const [picture, other] = [`${HOME}/badge`, `${HOME}/other`];
  const bake = (text: string) => bakePng(badge("hosted-baked.png"), { keyword: "openbadgecredential", text });
  const plain = { ...published, [picture]: Buffer.from("no picture") };
  expect(await carried(picture, plain)).toEqual({ ok: false, reason: "BAD_TYPE" });
  const svg = bakeSvg("openbadges:credential", "https://purl.imsglobal.org/ob/v3p0", signed());
  for (const [bytes, carrier] of [
    [bake(signed()), "PNG"],
    [svg, "SVG"],
  ] as const)
    expect(await carried(picture, { ...published, [picture]: bytes })).toMatchObject({
      ok: true,
      carrier,
      document: signed(),
      source: picture,
    });
  const chain = { ...published, [picture]: bake(other), [other]: bake(signed()) };
  expect(await carried(picture, chain)).toEqual({ ok: false, reason: "BAD_TYPE" });
});

test("what carries no certificate is refused for what it is", async () => {
  const plain = badge("hosted-baked.png");
  const reason = async (given: Uint8Array | string) => {
    const found = await carried(given);
    return found.ok ? "OK" : found.reason;
  };
  const svg = (inner: string, before = "") =>
    Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`);
  expect(await reason("")).toBe("EMPTY");
  expect(await reason(Buffer.from("GIF89a"))).toBe("UNKNOWN_FORM");
  expect(await reason("{ not json")).toBe("BROKEN_JSON");
  expect(await reason("aaaa.bbbb.cccc")).toBe("BROKEN_JWT");
  expect(await reason(`${"[".repeat(5000)}${"]".repeat(5000)}`)).toBe("TOO_DEEP");
  expect(await reason(`{"a":"${"x".repeat(1_100_000)}"}`)).toBe("DOCUMENT_TOO_LARGE");
  expect(await reason(JSON.stringify([assertion, assertion]))).toBe("SEVERAL_INSIDE");
  expect(await reason(bakePng(plain, { keyword: "Comment", text: "x" }).subarray(0, 60))).toBe(
    "BROKEN_PICTURE",
  );
  expect(await reason(bakePng(plain, { keyword: "openbadges", text: signed() }))).toBe("SEVERAL_INSIDE");
  expect(await reason(svg("<circle/>"))).toBe("NO_CERTIFICATE_INSIDE");
  expect(await reason(svg("<circle>"))).toBe("BROKEN_PICTURE");
  const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  expect(await reason(svg("<text>&b;</text>", bomb))).toBe("UNSAFE_PICTURE");
  const packed = deflateSync(Buffer.alloc(4_000_000, 32));
  expect(await reason(bakePng(badge("address-baked.png"), { keyword: "openbadges", packed }))).toBe(
    "BROKEN_PICTURE",
  );
});
