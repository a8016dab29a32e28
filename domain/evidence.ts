import { z } from "zod";
import { CHECK_STATUSES } from "@/domain/evidence-check";
import { id, versionedId } from "@/domain/ids";
import { EVIDENCE_KINDS } from "@/domain/scoring/evidence-kind";
import { optionalLink, optionalText, requiredLine } from "@/domain/text";

export const evidenceInput = z.object({
  kind: z.enum(EVIDENCE_KINDS),
  title: requiredLine,
  description: optionalText,
  link: optionalLink,
});
export type EvidenceInput = z.infer<typeof evidenceInput>;

export const newEvidenceInput = evidenceInput.extend({ outcomeId: id });
export type NewEvidenceInput = z.infer<typeof newEvidenceInput>;

export const evidenceUpdate = evidenceInput.extend(versionedId.shape);
export type EvidenceUpdate = z.infer<typeof evidenceUpdate>;

/** A member's word on a piece of evidence. Anything but "checked" needs a note. */
export const evidenceCheckInput = versionedId
  .extend({ status: z.enum(CHECK_STATUSES), note: optionalText })
  .refine((value) => value.status !== "DISPUTED" || value.note !== "", {
    path: ["note"],
    error: "Say what is wrong with it.",
  });
export type EvidenceCheckInput = z.infer<typeof evidenceCheckInput>;
