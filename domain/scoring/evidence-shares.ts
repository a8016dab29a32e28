import type { Evidence } from "./candidate";
import type { EvidenceShare } from "./candidate-score";
import type { EvidenceKind } from "./evidence-kind";
import { ln1p } from "./logarithm";

/**
 * How an outcome's credibility divides among its evidence: in proportion to −ln(1 − e), the only measure under which
 * noisy-or adds up. Sums to 1, or all 0 where nothing counts.
 * Example: a work sample (.75) and a manager's reference (.5) share 2 to 1.
 */
export function evidenceShares(
  evidence: readonly Evidence[],
  strengths: Readonly<Record<EvidenceKind, number>>,
): EvidenceShare[] {
  const logs = evidence.map(({ kind, authenticity }) => -ln1p(-strengths[kind] * authenticity));
  const total = logs.reduce((sum, log) => sum + log, 0);
  return evidence.map(({ id }, index) => ({ id, share: total === 0 ? 0 : (logs[index] ?? 0) / total }));
}
