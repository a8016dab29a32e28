import { z } from "zod";
import { MOST_PROOF_BYTES, PROOF_TOO_LARGE } from "@/domain/credential-proof/proof-limits";
import { id, version, versionedId } from "@/domain/ids";

/** Where a badge goes: to a certificate that is entered already, or to a new one made of what it says. */
export const proofPlace = z.object({ applicationId: id, credentialId: id.nullable() });
export type ProofPlace = z.infer<typeof proofPlace>;

/** A badge as text: its JSON, its JWT, or the address at which its issuer keeps it. */
export const newProofInput = proofPlace.extend({
  text: z
    .string()
    .trim()
    .min(1, { error: "Paste the badge, or the address where it is kept." })
    .max(MOST_PROOF_BYTES, { error: PROOF_TOO_LARGE }),
});
export type NewProofInput = z.infer<typeof newProofInput>;

export const proofId = z.object({ id });
export const proofOf = z.object({ credentialId: id });

export const proofRemoval = versionedId;
export type ProofRemoval = z.infer<typeof proofRemoval>;

/** Puts a removed badge back: what the removal answered, as it was. */
export const proofReturn = z.object({
  credentialId: id,
  document: z.string().min(1).max(MOST_PROOF_BYTES),
  source: z.string().max(2000),
  fileSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});
export type ProofReturn = z.infer<typeof proofReturn>;

/** Dealing with a certificate that no longer holds. */
export const reopeningInput = z.object({ id, version });
export type ReopeningInput = z.infer<typeof reopeningInput>;
