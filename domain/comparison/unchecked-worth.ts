import {
  afterStep,
  type Closable,
  type EvidenceStep,
  evidenceSteps,
  subjectOf,
} from "@/domain/comparison/closing-step";
import { VISIBLE_GAIN } from "@/domain/comparison/closing-worth";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy } from "@/domain/scoring/policy";
import { scoreSummary } from "@/domain/scoring/score-candidate";

/** Evidence that nobody has checked, and how much support, 0–1, a check or a record could add at most. */
export interface UncheckedWorth {
  readonly step: EvidenceStep;
  readonly gain: number;
}

/** What of a candidate is still to be checked or shown, worth most first; what does not show in points is left out. */
export function uncheckedWorth(candidate: Closable, policy: Policy): UncheckedWorth[] {
  const { input } = candidate;
  const supportOf = (one: typeof input) => scoreSummary(normalizeCandidate(one), policy).support;
  const now = supportOf(input);
  return evidenceSteps(candidate)
    .map((step) => ({ step, gain: supportOf(afterStep(input, step)) - now }))
    .filter(({ gain }) => gain >= VISIBLE_GAIN)
    .sort((a, b) => b.gain - a.gain || (subjectOf(a.step) < subjectOf(b.step) ? -1 : 1));
}
