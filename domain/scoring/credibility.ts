import type { Evidence } from "./candidate";
import { type EvidenceKind, isSelfReport } from "./evidence-kind";

/** How far an outcome is believed, 0–1, and which part of that rests on the candidate's own word. */
export type Credibility = {
  /** q */
  readonly credibility: number;
  /** Part of q, 0–1, that the self-reports add. */
  readonly told: number;
};

type Strengths = Readonly<Record<EvidenceKind, number>>;

/**
 * Credibility of an outcome from its evidence: noisy-or, q = 1 − Π(1 − e) with e = strength · authenticity, and
 * told = (q − q′)/q with q′ the same without self-reports (formula 1). Evidence comes in the order of ids.
 * Example: a work sample (.75) and an own word with numbers (.2) give q = .8 and told = .0625.
 */
export function credibilityOf(evidence: readonly Evidence[], strengths: Strengths): Credibility {
  let doubt = 1;
  let doubtWithoutOwnWord = 1;
  for (const { kind, authenticity } of evidence) {
    const doubtLeft = 1 - strengths[kind] * authenticity;
    doubt *= doubtLeft;
    if (!isSelfReport(kind)) doubtWithoutOwnWord *= doubtLeft;
  }
  const credibility = 1 - doubt;
  return { credibility, told: credibility === 0 ? 0 : (doubtWithoutOwnWord - doubt) / credibility };
}
