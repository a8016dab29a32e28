import "server-only";
import type { JWK } from "jose";
import type { DocumentReason } from "@/domain/verification/fetch-reason";
import type { DocumentKind, FetchDocument, Found } from "@/domain/verification/issuer-document";

/** What a JSON-LD processor asks of a loader. */
export interface LoadedDocument {
  readonly contextUrl: null;
  readonly documentUrl: string;
  readonly document: unknown;
}

export type DocumentLoader = (url: string) => Promise<LoadedDocument>;

/** Thrown by the loader alone, as its callers know no other way; everything else answers `Found`. */
export class DocumentRefused extends Error {
  constructor(
    readonly url: string,
    readonly reason: DocumentReason,
  ) {
    super(`${reason}: ${url}`);
  }
}

/** Where the key of a JWT is looked for. `issuer` is its `iss`: a DID or an https address. */
export interface SignerQuestion {
  readonly issuer: string;
  readonly kid: string | undefined;
  readonly alg: string;
}

/** Everything that is looked up for one verification; make one for each. */
export interface IssuerDocuments {
  readonly fetchDocument: FetchDocument;
  /**
   * The loader for `@digitalbazaar/vc` and one credential: contexts that ship with the product, DIDs and their keys, and
   * of https addresses only those which this credential names as its proofs' keys, its issuer or its status lists.
   */
  readonly loaderFor: (credential: unknown) => DocumentLoader;
  /** One JSON object at an https address: OB 2.0 assertion, BadgeClass, Profile, revocation list. */
  readonly json: (url: string, kind: DocumentKind) => Promise<Found<Readonly<Record<string, unknown>>>>;
  /** The DID document of did:key, did:jwk or did:web. */
  readonly did: (did: string) => Promise<Found<Readonly<Record<string, unknown>>>>;
  /** The keys that may have signed a JWT of this issuer: from its DID document, else its published JWKS. */
  readonly signers: (question: SignerQuestion) => Promise<Found<readonly JWK[]>>;
  /** What the loader refused so far: a JSON-LD processor hides the reason in an error of its own. */
  readonly refused: () => readonly DocumentRefused[];
}
