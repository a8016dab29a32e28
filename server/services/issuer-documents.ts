import "server-only";
import type { JWK } from "jose";
import type { ControllerDocument } from "@/domain/verification/controller-document";
import { readDid } from "@/domain/verification/did-address";
import type { DocumentReason } from "@/domain/verification/fetch-reason";
import type { DocumentKind, FetchAnswer, FetchDocument, Found } from "@/domain/verification/issuer-document";
import { asObject, type JsonObject } from "@/domain/verification/json-value";
import { fetchKept } from "@/server/services/issuer-cache";
import { resolveDid } from "@/server/services/issuer-did";
import type { RawAnswer } from "@/server/services/issuer-fetch";
import { fetchIssuerFile } from "@/server/services/issuer-file";
import { type DocumentLoader, makeLoader } from "@/server/services/issuer-loader";
import { findSigners, type SignerQuestion } from "@/server/services/issuer-signers";
import { publicTransport, type Transport } from "@/server/services/issuer-transport";

/** Thrown by the loader alone, as its callers know no other way; everything else answers `Found`. */
export class DocumentRefused extends Error {
  constructor(
    readonly url: string,
    readonly reason: DocumentReason,
  ) {
    super(`${reason}: ${url}`);
  }
}

/** Everything that is looked up for one verification; make one for each. */
export interface IssuerDocuments {
  readonly fetchDocument: FetchDocument;
  /** What lies at an address, whatever it is: a picture that carries a badge. Not kept. */
  readonly file: (url: string) => Promise<RawAnswer>;
  /**
   * The loader for `@digitalbazaar/vc` and one credential: contexts that ship with the product, DIDs and their keys, and
   * of https addresses only those which this credential names as its proofs' keys, its issuer or its status lists.
   */
  readonly loaderFor: (credential: unknown) => DocumentLoader;
  /** One JSON object at an https address: OB 2.0 assertion, BadgeClass, Profile, revocation list. */
  readonly json: (url: string, kind: DocumentKind) => Promise<Found<JsonObject>>;
  /** The keys of a did:key, did:jwk or did:web. */
  readonly did: (did: string) => Promise<Found<ControllerDocument>>;
  /** The keys that may have signed a JWT of this issuer: from its DID document, else from what it publishes. */
  readonly signers: (question: SignerQuestion) => Promise<Found<readonly JWK[]>>;
  /** What the loader refused so far: a JSON-LD processor hides the reason in an error of its own. */
  readonly refused: () => readonly DocumentRefused[];
}

/** A certificate that points to more addresses than that is not asked about any further. */
const MOST_DOCUMENTS = 16;
type TooMany = { readonly ok: false; readonly reason: "TOO_MANY_DOCUMENTS" };

/** Runs the same question once. */
function remembering<Value>(
  work: (...question: string[]) => Promise<Value>,
): (...question: string[]) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (...question) => {
    const key = question.join(" ");
    const answer = known.get(key) ?? work(...question);
    known.set(key, answer);
    return answer;
  };
}

function readJson(answer: FetchAnswer): Found<JsonObject> {
  if (!answer.ok) return answer;
  try {
    const value = asObject(JSON.parse(answer.body));
    return value ? { ok: true, value } : { ok: false, reason: "BAD_JSON" };
  } catch {
    return { ok: false, reason: "BAD_JSON" };
  }
}

/**
 * What one verification looks up for an organization, as of `at`. Only a test passes a transport; nothing else changes
 * how, and whom, this machine asks.
 */
export function issuerDocuments(
  organizationId: string,
  at: Date,
  transport: Transport = publicTransport,
): IssuerDocuments {
  const asking = { organizationId, at, transport };
  const asked = new Set<string>();
  const counted = async <Answer>(url: string, ask: () => Promise<Answer>): Promise<Answer | TooMany> => {
    if (asked.size === MOST_DOCUMENTS && !asked.has(url)) return { ok: false, reason: "TOO_MANY_DOCUMENTS" };
    asked.add(url);
    return ask();
  };
  const fetchDocument: FetchDocument = (url, kind) => counted(url, () => fetchKept(asking, url, kind));
  const file = (url: string) => counted(url, () => fetchIssuerFile(url, transport));
  const json: IssuerDocuments["json"] = async (url, kind) => readJson(await fetchDocument(url, kind));
  const askJson = (url: string) => json(url, "DOCUMENT");
  const did = remembering(async (text): Promise<Found<ControllerDocument>> => {
    const read = readDid(text);
    return read ? resolveDid(read, askJson) : { ok: false, reason: "BAD_DID" };
  });
  const refusals: DocumentRefused[] = [];
  const refusal = (url: string, reason: DocumentReason): DocumentRefused => {
    const refused = new DocumentRefused(url, reason);
    refusals.push(refused);
    return refused;
  };
  return {
    fetchDocument,
    file,
    json,
    did,
    loaderFor: (credential) => makeLoader(credential, { did, json }, refusal),
    signers: (question) => findSigners(question, { askJson, did }),
    refused: () => refusals,
  };
}
