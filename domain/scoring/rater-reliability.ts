/**
 * R(n), 0–1: reliability of the mean of n reviewers' ratings, each of reliability r = `singleRaterReliability`
 * (formula 2; Spearman 1910, Brown 1910). No reviewer: 0.
 * Example: `raterReliability(2, 0.6)` is .75.
 */
export function raterReliability(raters: number, singleRaterReliability: number): number {
  if (raters === 0) return 0;
  return (raters * singleRaterReliability) / (1 + (raters - 1) * singleRaterReliability);
}
