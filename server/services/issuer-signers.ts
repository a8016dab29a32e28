import "server-only";
import type { JWK } from "jose";
import {
  type ControllerDocument,
  publicJwk,
  readControllerDocument,
  readMethod,
} from "@/domain/verification/controller-document";
import { readDid } from "@/domain/verification/did-address";
import type { DocumentReason } from "@/domain/verification/fetch-reason";
import { readIssuerAddress } from "@/domain/verification/issuer-address";
import type { Found } from "@/domain/verification/issuer-document";
import { asList, asObject, asTexts, type JsonObject } from "@/domain/verification/json-value";
import { keysFor } from "@/domain/verification/key-choice";
import type { AskJson } from "@/server/services/issuer-did";
import { assertionKeys, jwkOf } from "@/server/services/issuer-key";

/** Where the key of a JWT is looked for. `issuer` is its `iss`: a DID or an https address. */
export interface SignerQuestion {
  readonly issuer: string;
  readonly kid: string | undefined;
  readonly alg: string;
}

type Signers = Found<readonly JWK[]>;

/** What else may be asked of an issuer. */
interface Asking {
  readonly askJson: AskJson;
  readonly did: (did: string) => Promise<Found<ControllerDocument>>;
}

/** One address that did not have it says nothing about the next; any other reason is the same for all of them. */
const ASK_ON: ReadonlySet<DocumentReason> = new Set([
  "NOT_FOUND",
  "GONE",
  "REFUSED",
  "ISSUER_ERROR",
  "BAD_TYPE",
  "BAD_JSON",
  "OTHER_SUBJECT",
  "NO_SUCH_KEY",
  "TOO_MANY_REDIRECTS",
]);

function chosen(keys: readonly unknown[], question: SignerQuestion): Signers {
  const value = keysFor(keys, question) as readonly JWK[];
  return value.length > 0 ? { ok: true, value } : { ok: false, reason: "NO_SUCH_KEY" };
}

async function didSigners(question: SignerQuestion, did: Asking["did"]): Promise<Signers> {
  const { issuer } = question;
  const document = await did(issuer);
  if (!document.ok) return document;
  const keys = assertionKeys(document.value);
  // Some name the DID itself, which is every key of it, and some the key without its DID.
  const kid = question.kid === issuer ? undefined : question.kid;
  const name = kid === undefined || kid.includes("#") || kid.includes(":") ? kid : `#${kid}`;
  const whole = name?.startsWith("#") ? issuer + name : name;
  return chosen(whole === undefined ? keys : keys.filter((key) => key.kid === whole), {
    ...question,
    kid: whole,
  });
}

/** The keys a document at `url` publishes: a JWK, a JWK set, one key of a controller, or a controller's own. */
function keysIn(document: JsonObject, url: string): readonly unknown[] {
  const set = asObject(document.jwks) ?? document;
  if (Array.isArray(set.keys)) return set.keys.slice(0, 200);
  if (typeof document.kty === "string") return [{ ...publicJwk(document), kid: url }];
  const alone = readMethod(url, document);
  const jwk = alone?.id === url ? jwkOf(alone) : null;
  if (jwk) return [{ ...jwk, kid: url }];
  const controller = readControllerDocument(url, document);
  return controller.ok ? assertionKeys(controller.value) : [];
}

/** The keys of one address, and of the set that it points to, unless it says that it speaks for another issuer. */
async function keysAt(url: string, issuer: string, askJson: AskJson): Promise<Found<readonly unknown[]>> {
  const [base = ""] = url.split("#", 1);
  const document = await askJson(base);
  if (!document.ok) return document;
  const named = document.value.issuer;
  if (typeof named === "string" && named !== issuer) return { ok: false, reason: "OTHER_SUBJECT" };
  const keys = keysIn(document.value, base);
  const pointer = document.value.jwks_uri;
  if (keys.length > 0 || typeof pointer !== "string") return { ok: true, value: keys };
  const set = await askJson(pointer);
  return set.ok ? { ok: true, value: keysIn(set.value, pointer) } : set;
}

/** Whether the issuer's own document names that key as one of its. */
function isNamedBy(document: JsonObject, key: string): boolean {
  return [document.publicKey, document.verificationMethod, document.assertionMethod].some((names) =>
    asTexts(asList(names).slice(0, 200)).includes(key),
  );
}

async function ownKey(question: SignerQuestion, askJson: AskJson): Promise<Signers | null> {
  const { kid, issuer } = question;
  if (!kid || !/^https:/i.test(kid)) return null;
  // Lying on the issuer's host is not enough: others may be let write there, or be sent on from there.
  const own = await askJson(issuer);
  if (!own.ok || !isNamedBy(own.value, kid)) return null;
  const keys = await keysAt(kid, issuer, askJson);
  return keys.ok ? chosen(keys.value, question) : keys;
}

/** Where an issuer with an address publishes its keys, the most particular place first. */
function placesOf(issuer: URL): readonly string[] {
  const path = issuer.pathname.replace(/\/*$/, "");
  return [
    issuer.href,
    `${issuer.origin}/.well-known/jwt-vc-issuer${path}`,
    `${issuer.origin}${path}/.well-known/openid-configuration`,
    `${issuer.origin}/.well-known/jwks.json`,
  ];
}

async function addressSigners(question: SignerQuestion, askJson: AskJson): Promise<Signers> {
  const address = readIssuerAddress(question.issuer);
  if (!address.ok) return address;
  const own = await ownKey(question, askJson);
  if (own && (own.ok || !ASK_ON.has(own.reason))) return own;
  for (const place of placesOf(new URL(address.value.href))) {
    const keys = await keysAt(place, question.issuer, askJson);
    const signers = keys.ok ? chosen(keys.value, question) : keys;
    if (signers.ok || !ASK_ON.has(signers.reason)) return signers;
  }
  return { ok: false, reason: "NO_SUCH_KEY" };
}

/**
 * The keys that may have signed a JWT of this issuer. They come from its DID's document, or from its own host; a key that
 * the JWT brings along, or that another host publishes, speaks for nobody.
 */
export async function findSigners(question: SignerQuestion, asking: Asking): Promise<Signers> {
  if (!question.issuer.startsWith("did:")) return addressSigners(question, asking.askJson);
  return readDid(question.issuer)?.did === question.issuer
    ? didSigners(question, asking.did)
    : { ok: false, reason: "BAD_DID" };
}
