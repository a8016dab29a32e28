/** Kinds of evidence, strongest first. Example: `"SYSTEM_RECORD"`. */
export const EVIDENCE_KINDS = [
  "SYSTEM_RECORD",
  "WORK_SAMPLE",
  "ARTIFACT",
  "MANAGER_REFERENCE",
  "PEER_REFERENCE",
  "INTERVIEW_ACCOUNT",
  "SPECIFIC_SELF_REPORT",
  "BARE_SELF_REPORT",
] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A default and the bounds, both included, that the rubric editor allows. */
export type BoundedDefault = { readonly default: number; readonly low: number; readonly high: number };

/**
 * Strength of one checked piece of evidence, 0–1, by kind. The order follows selection research; the exact
 * heights are a judgement, see docs/scoring.md. Example: `EVIDENCE_STRENGTH.ARTIFACT.default` is .6.
 */
export const EVIDENCE_STRENGTH: Readonly<Record<EvidenceKind, BoundedDefault>> = {
  SYSTEM_RECORD: { default: 0.95, low: 0.8, high: 0.99 },
  WORK_SAMPLE: { default: 0.75, low: 0.5, high: 0.95 },
  ARTIFACT: { default: 0.6, low: 0.35, high: 0.75 },
  MANAGER_REFERENCE: { default: 0.45, low: 0.25, high: 0.6 },
  PEER_REFERENCE: { default: 0.35, low: 0.2, high: 0.5 },
  INTERVIEW_ACCOUNT: { default: 0.35, low: 0.2, high: 0.5 },
  SPECIFIC_SELF_REPORT: { default: 0.2, low: 0.05, high: 0.3 },
  BARE_SELF_REPORT: { default: 0.1, low: 0, high: 0.15 },
};

/** Whether a kind is the candidate's own word, which saturates (formula 6). Example: `isSelfReport("ARTIFACT")` is false. */
export function isSelfReport(kind: EvidenceKind): boolean {
  return kind === "SPECIFIC_SELF_REPORT" || kind === "BARE_SELF_REPORT";
}
