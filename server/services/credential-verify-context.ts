import "server-only";
import type { GenuineReason } from "@/domain/verification/genuine-reason";
import type { JsonObject } from "@/domain/verification/json-value";
import type { VerificationStep } from "@/domain/verification/verification-step";
import type { IssuerDocuments } from "@/server/services/issuer-documents";

/** What one verification is done with: the moment it is for, and where everything is looked up. */
export interface Verifying {
  readonly at: Date;
  readonly documents: IssuerDocuments;
  /** Fires when it has taken too long. */
  readonly signal: AbortSignal;
}

/** What proving a certificate's origin found: the certificate that was signed or published, and each thing looked at. */
export interface Proven {
  readonly reason: GenuineReason;
  readonly credential: JsonObject | undefined;
  readonly steps: readonly VerificationStep[];
}
