import type { Found } from "@/domain/verification/issuer-document";
import { asList, asObject } from "@/domain/verification/json-value";

/** One published key, under its whole address. Only the public half is taken along, whatever was published. */
export interface VerificationMethod {
  readonly id: string;
  readonly type: string;
  readonly controller: string;
  readonly publicKeyMultibase?: string;
  readonly publicKeyBase58?: string;
  readonly publicKeyJwk?: Readonly<Record<string, string>>;
}

/** What a DID document, or an issuer's own, says of keys: all of them, and those that may sign credentials. */
export interface ControllerDocument {
  readonly id: string;
  readonly methods: readonly VerificationMethod[];
  readonly assertionMethod: readonly string[];
}

/** More keys than that nobody publishes; the rest is not looked at. */
const MOST_KEYS = 200;
const PUBLIC_MEMBERS = ["kty", "crv", "x", "y", "n", "e", "kid", "alg", "use"];

function listOf(value: unknown): readonly unknown[] {
  return asList(value).slice(0, MOST_KEYS);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Only the public members of a JWK. */
export function publicJwk(value: unknown): Readonly<Record<string, string>> | undefined {
  const jwk = asObject(value);
  if (!jwk) return undefined;
  const kept = PUBLIC_MEMBERS.flatMap((name) => {
    const text = textOf(jwk[name]);
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(kept);
}

function whole(owner: string, id: string): string {
  return id.startsWith("#") ? owner + id : id;
}

/** Reads one key; null for what is none, and for one that its owner has withdrawn. */
export function readMethod(owner: string, value: unknown): VerificationMethod | null {
  const method = asObject(value);
  if (!method || method.revoked !== undefined) return null;
  const [id, type, controller] = [textOf(method.id), textOf(method.type), textOf(method.controller)];
  if (!id || !type || !controller) return null;
  const publicKeyMultibase = textOf(method.publicKeyMultibase);
  const publicKeyBase58 = textOf(method.publicKeyBase58);
  const publicKeyJwk = publicJwk(method.publicKeyJwk);
  return {
    id: whole(owner, id),
    type,
    controller: whole(owner, controller),
    ...(publicKeyMultibase && { publicKeyMultibase }),
    ...(publicKeyBase58 && { publicKeyBase58 }),
    ...(publicKeyJwk && { publicKeyJwk }),
  };
}

/**
 * Reads a DID document or another controller's by the names of its parts, as DID Core and Controlled Identifiers allow for
 * a document that is plain JSON: its own vocabulary is never looked up. A document about somebody else is refused.
 */
export function readControllerDocument(id: string, value: unknown): Found<ControllerDocument> {
  const document = asObject(value);
  if (!document) return { ok: false, reason: "BAD_JSON" };
  if (document.id !== id) return { ok: false, reason: "OTHER_SUBJECT" };
  const asserting = listOf(document.assertionMethod);
  const methods = [...listOf(document.verificationMethod), ...asserting].flatMap(
    (each) => readMethod(id, each) ?? [],
  );
  const assertionMethod = asserting.flatMap((each) => {
    const name = textOf(asObject(each)?.id ?? each);
    return name ? [whole(id, name)] : [];
  });
  return { ok: true, value: { id, methods, assertionMethod } };
}

/** The key of that address, as the document has it. */
export function methodAt(document: ControllerDocument, id: string): Found<VerificationMethod> {
  const method = document.methods.find((each) => each.id === id);
  return method ? { ok: true, value: method } : { ok: false, reason: "NO_SUCH_KEY" };
}
