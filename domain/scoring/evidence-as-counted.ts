import type { CheckStatus } from "@/domain/evidence-check";
import type { EvidenceInput } from "./candidate-input";
import type { EvidenceKind } from "./evidence-kind";

/** A piece of evidence as it was entered, and what somebody found on checking it. */
export type RecordedEvidence = {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly checkStatus: CheckStatus;
};

/**
 * What the candidate's own word counts as: specific when the outcome states a metric, a baseline and a result.
 * Example: `ownWordKind(false)` is `"BARE_SELF_REPORT"`.
 */
export function ownWordKind(isMeasured: boolean): EvidenceKind {
  return isMeasured ? "SPECIFIC_SELF_REPORT" : "BARE_SELF_REPORT";
}

/**
 * A piece of evidence as the arithmetic counts it: as its kind once somebody checked it, with authenticity 0 when disputed, and
 * until then as the own word it is. An outcome's bare statement is such a piece, too, never checked.
 * Example: an unchecked artifact of a measured outcome counts as a `SPECIFIC_SELF_REPORT`.
 */
export function evidenceAsCounted(recorded: RecordedEvidence, isMeasured: boolean): Required<EvidenceInput> {
  const { id, kind, checkStatus } = recorded;
  if (checkStatus === "CHECKED") return { id, kind, authenticity: 1 };
  if (checkStatus === "PARTLY") return { id, kind, authenticity: 0.5 };
  if (checkStatus === "DISPUTED") return { id, kind, authenticity: 0 };
  return { id, kind: ownWordKind(isMeasured), authenticity: 1 };
}

/** The outcome's own statement as a piece of evidence, under an id of its own. Example: `ownStatement("s", true)`. */
export function ownStatement(id: string, isMeasured: boolean): RecordedEvidence {
  return { id, kind: ownWordKind(isMeasured), checkStatus: "UNCHECKED" };
}
