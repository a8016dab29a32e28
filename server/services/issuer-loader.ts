import "server-only";
import {
  type ControllerDocument,
  methodAt,
  readControllerDocument,
  readMethod,
} from "@/domain/verification/controller-document";
import { readDid } from "@/domain/verification/did-address";
import type { DocumentReason } from "@/domain/verification/fetch-reason";
import type { Found } from "@/domain/verification/issuer-document";
import { asId, asObject, asObjects, type JsonObject } from "@/domain/verification/json-value";
import { shippedContext } from "@/server/services/issuer-context";

/** What a JSON-LD processor asks of a loader. */
export interface LoadedDocument {
  readonly contextUrl: null;
  readonly documentUrl: string;
  readonly document: unknown;
}

export type DocumentLoader = (url: string) => Promise<LoadedDocument>;

/** How the loader asks further. */
interface Asking {
  readonly did: (did: string) => Promise<Found<ControllerDocument>>;
  readonly json: (url: string, kind: "DOCUMENT" | "STATUS") => Promise<Found<JsonObject>>;
}

/** The vocabulary that each kind of key belongs to; the suites want to see it named. */
const KEY_CONTEXTS: Readonly<Record<string, string>> = {
  Multikey: "https://w3id.org/security/multikey/v1",
  Ed25519VerificationKey2018: "https://w3id.org/security/suites/ed25519-2018/v1",
  Ed25519VerificationKey2020: "https://w3id.org/security/suites/ed25519-2020/v1",
  EcdsaSecp256r1VerificationKey2019: "https://w3id.org/security/suites/ecdsa-2019/v1",
};

/** A key, or a controller in the words of DID Core, which its reader takes by name without looking its vocabulary up. */
function keyDocument(document: ControllerDocument, id: string): Found<unknown> {
  const method = methodAt(document, id);
  return method.ok
    ? { ok: true, value: { "@context": KEY_CONTEXTS[method.value.type], ...method.value } }
    : method;
}

function wholeDocument({ id, methods, assertionMethod }: ControllerDocument): unknown {
  return { "@context": "https://www.w3.org/ns/did/v1", id, verificationMethod: methods, assertionMethod };
}

/** The https addresses that a credential names as keys, as its issuer, and as status lists. */
function namedAddresses(credential: unknown): { keys: Set<string>; statuses: Set<string> } {
  const object = asObject(credential) ?? {};
  const keys = asObjects(object.proof).map((proof) => asId(proof.verificationMethod));
  const statuses = asObjects(object.credentialStatus).map((status) => asId(status.statusListCredential));
  return { keys: new Set([asId(object.issuer), ...keys]), statuses: new Set(statuses) };
}

async function addressDocument(url: string, keys: Set<string>, asking: Asking): Promise<Found<unknown>> {
  const [base = ""] = url.split("#", 1);
  const answer = await asking.json(base, "DOCUMENT");
  if (!answer.ok) return answer;
  // A key with an address of its own; who controls it is asked next.
  const alone = readMethod(base, answer.value);
  const isAlone = alone?.id === url && (alone.publicKeyMultibase ?? alone.publicKeyJwk) !== undefined;
  const document: Found<ControllerDocument> = isAlone
    ? { ok: true, value: { id: base, methods: [alone], assertionMethod: [] } }
    : readControllerDocument(base, answer.value);
  if (!document.ok) return document;
  for (const { controller } of document.value.methods) keys.add(controller);
  return isAlone || url !== base
    ? keyDocument(document.value, url)
    : { ok: true, value: wholeDocument(document.value) };
}

async function didDocument(url: string, asking: Asking): Promise<Found<unknown>> {
  const read = readDid(url);
  if (!read) return { ok: false, reason: "BAD_DID" };
  const document = await asking.did(read.did);
  if (!document.ok) return document;
  return read.fragment === null
    ? { ok: true, value: wholeDocument(document.value) }
    : keyDocument(document.value, url);
}

/**
 * A loader for one credential: vocabularies that ship with the product, DIDs, and of https addresses only those which the
 * credential names for keys and status lists. Anything else that a JSON-LD processor asks for is a vocabulary that nobody
 * here knows, and is not looked up.
 */
export function makeLoader(
  credential: unknown,
  asking: Asking,
  refusal: (url: string, reason: DocumentReason) => Error,
): DocumentLoader {
  const { keys, statuses } = namedAddresses(credential);
  const find = async (url: string): Promise<Found<unknown>> => {
    const shipped = shippedContext(url);
    if (shipped !== undefined) return { ok: true, value: shipped };
    if (url.startsWith("did:")) return didDocument(url, asking);
    if (statuses.has(url)) return asking.json(url, "STATUS");
    return keys.has(url) ? addressDocument(url, keys, asking) : { ok: false, reason: "UNKNOWN_CONTEXT" };
  };
  return async (url) => {
    const found = await find(url);
    if (!found.ok) throw refusal(url, found.reason);
    return { contextUrl: null, documentUrl: url, document: found.value };
  };
}
