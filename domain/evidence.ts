import { z } from "zod";
import { CHECK_VERDICTS, NOTE_MISSING } from "@/domain/evidence-check";
import { id, version, versionedId } from "@/domain/ids";
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

/**
 * A member's answer on whether a piece of evidence supports its claim, both as they were seen: a check of what was changed
 * since is a conflict. Anything but "supports it" needs a note.
 */
export const evidenceCheckInput = versionedId
  .extend({ verdict: z.enum(CHECK_VERDICTS), note: optionalText, outcomeVersion: version })
  .superRefine(({ verdict, note }, context) => {
    const message = NOTE_MISSING[verdict];
    if (message !== "" && note === "") context.addIssue({ code: "custom", path: ["note"], message });
  });
export type EvidenceCheckInput = z.infer<typeof evidenceCheckInput>;

/** A check that is to count no longer, one's own or another's. */
export const checkReopening = z.object({ id, note: optionalText });
export type CheckReopening = z.infer<typeof checkReopening>;
