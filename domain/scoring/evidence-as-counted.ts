import type { CheckStatus } from "@/domain/evidence-check";
import type { EvidenceInput } from "./candidate-input";
import type { EvidenceKind } from "./evidence-kind";

/** A piece of evidence as it was entered, and what somebody found on checking it. */
export type RecordedEvidence = {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly checkStatus: CheckStatus;
};

type Strengths = Readonly<Record<EvidenceKind, number>>;

/**
 * What the candidate's own word counts as: specific when the outcome states a metric, a baseline and a result.
 * Example: `ownWordKind(false)` is `"BARE_SELF_REPORT"`.
 */
export function ownWordKind(isMeasured: boolean): EvidenceKind {
  return isMeasured ? "SPECIFIC_SELF_REPORT" : "BARE_SELF_REPORT";
}

/** What a piece of evidence counts for, of its kind's strength, when it supports its claim only in part. */
export const PARTLY_SUPPORTED = 0.5;

/**
 * Authenticity, 0–1, of evidence that supports its claim in part: half its kind's strength, but never less than the own word
 * that it would be unchecked, nor more than all of it. Somebody who looked and found something takes nothing away.
 * Example: an interview account (.35) of a measured outcome (.2) has .2/.35.
 */
function partlyAuthentic(kind: EvidenceKind, isMeasured: boolean, strengths: Strengths): number {
  const whole = strengths[kind];
  const ownWord = strengths[ownWordKind(isMeasured)];
  return ownWord >= whole ? 1 : Math.max(PARTLY_SUPPORTED, ownWord / whole);
}

/**
 * A piece of evidence as the arithmetic counts it: as its kind once somebody checked it, with authenticity 0 when disputed and
 * one half when it supports the claim in part, and until then as the own word it is. An outcome's bare statement is such a
 * piece, too, never checked. `strengths` are the policy's.
 * Example: an unchecked artifact of a measured outcome counts as a `SPECIFIC_SELF_REPORT`.
 */
export function evidenceAsCounted(
  recorded: RecordedEvidence,
  isMeasured: boolean,
  strengths: Strengths,
): Required<EvidenceInput> {
  const { id, kind, checkStatus } = recorded;
  if (checkStatus === "CHECKED") return { id, kind, authenticity: 1 };
  if (checkStatus === "PARTLY")
    return { id, kind, authenticity: partlyAuthentic(kind, isMeasured, strengths) };
  if (checkStatus === "DISPUTED") return { id, kind, authenticity: 0 };
  return { id, kind: ownWordKind(isMeasured), authenticity: 1 };
}

/** The outcome's own statement as a piece of evidence, under an id of its own. Example: `ownStatement("s", true)`. */
export function ownStatement(id: string, isMeasured: boolean): RecordedEvidence {
  return { id, kind: ownWordKind(isMeasured), checkStatus: "UNCHECKED" };
}
