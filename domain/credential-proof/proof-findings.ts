import type { Held } from "@/domain/credential-proof/proof-effect";
import type { Unheard } from "@/domain/credential-proof/proof-look";
import type { Reopening } from "@/domain/credential-proof/reopening";
import type { CredentialAnswer } from "@/domain/verification/credential-answer";

/** One step of a verification, as the table of steps says it. */
export interface ProofStep {
  /** What was looked at. */
  readonly name: string;
  readonly answer: CredentialAnswer;
  /** What was found, as a sentence. */
  readonly words: string;
}

/** Where a credential comes from, as its document says. Instants ISO 8601; "" and null are not said. */
export interface Provenance {
  readonly title: string;
  readonly issuer: string;
  /** The host that answers for the issuer; "" where it is known by a key alone. */
  readonly issuerHost: string;
  /** Its identifier: an address, a DID. */
  readonly issuerId: string;
  readonly achievementAddress: string;
  readonly issuedAt: string | null;
  readonly expiresAt: string | null;
  /** By what it names whom it was issued to, as people read it. */
  readonly recipients: readonly string[];
}

/** What is stored of the last verification beside the two answers. */
export interface ProofFindings {
  readonly provenance: Provenance;
  readonly steps: readonly ProofStep[];
  readonly confirmedAt: string | null;
  readonly unheard: Unheard | null;
  /** What the certificate was held for before the badge counted; null while it counts for nothing. */
  readonly before: Held | null;
  /** Whether what it made of the certificate is the issuer's word, and not only a document seen. */
  readonly isAnchored: boolean;
  /** What it counted for when it stopped to hold. */
  readonly lost: Reopening["support"];
}

const NOTHING: ProofFindings = {
  provenance: {
    title: "",
    issuer: "",
    issuerHost: "",
    issuerId: "",
    achievementAddress: "",
    issuedAt: null,
    expiresAt: null,
    recipients: [],
  },
  steps: [],
  confirmedAt: null,
  unheard: null,
  before: null,
  isAnchored: false,
  lost: null,
};

/** What is stored, with nothing where a badge has not been verified yet. Only this product writes it. */
export function findingsOf(stored: unknown): ProofFindings {
  return { ...NOTHING, ...(stored as Partial<ProofFindings> | null) };
}
