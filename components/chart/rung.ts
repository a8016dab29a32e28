import { EVIDENCE_KIND_NAMES } from "@/domain/evidence-kind-names";
import { EVIDENCE_STRENGTH, type EvidenceKind } from "@/domain/scoring/evidence-kind";

/** What a reader calls each kind of evidence. */
export const RUNG_WORDS = EVIDENCE_KIND_NAMES;

/** Seven steps, as a colleague's word and an interview answer stand equally high; 7 is the strongest. */
const steps: Readonly<Record<EvidenceKind, number>> = {
  SYSTEM_RECORD: 7,
  WORK_SAMPLE: 6,
  ARTIFACT: 5,
  MANAGER_REFERENCE: 4,
  PEER_REFERENCE: 3,
  INTERVIEW_ACCOUNT: 3,
  SPECIFIC_SELF_REPORT: 2,
  BARE_SELF_REPORT: 1,
};

/** The step a kind stands on, 1–7. Example: `rungStep("ARTIFACT")` is 5. */
export function rungStep(kind: EvidenceKind): number {
  return steps[kind];
}

/** The class that sets `--rung` to the colour of a kind's step. */
export function rungClass(kind: EvidenceKind): string {
  return `rung-${steps[kind]}`;
}

/** The rungs of the ladder from the top, at their default strength 0–1, with the short words that fit beside it. */
export const LADDER: readonly { step: number; strength: number; words: string }[] = [
  { step: 7, strength: EVIDENCE_STRENGTH.SYSTEM_RECORD.default, words: "On record" },
  { step: 6, strength: EVIDENCE_STRENGTH.WORK_SAMPLE.default, words: "Supervised work" },
  { step: 5, strength: EVIDENCE_STRENGTH.ARTIFACT.default, words: "Work inspected" },
  { step: 4, strength: EVIDENCE_STRENGTH.MANAGER_REFERENCE.default, words: "Manager confirms" },
  { step: 3, strength: EVIDENCE_STRENGTH.PEER_REFERENCE.default, words: "Colleague, interview" },
  { step: 2, strength: EVIDENCE_STRENGTH.SPECIFIC_SELF_REPORT.default, words: "Own word, numbers" },
  { step: 1, strength: EVIDENCE_STRENGTH.BARE_SELF_REPORT.default, words: "Own word" },
];
