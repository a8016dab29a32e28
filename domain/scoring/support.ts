/**
 * s, 0 ≤ s < 1: support of one criterion (formula 8), κ = `ceiling`, g = `standaloneCredentialShare`:
 * s = (1 − κ)D + κC(g + (1 − g)D). Credentials count in full only where something is demonstrated.
 * Example: κ .1, D .5, C .4, g .25 gives .45 + .04 · .625 = .475.
 */
export function criterionSupport(
  ceiling: number,
  demonstrated: number,
  credentialStrength: number,
  standaloneCredentialShare: number,
): number {
  const putToUse = standaloneCredentialShare + (1 - standaloneCredentialShare) * demonstrated;
  return (1 - ceiling) * demonstrated + ceiling * credentialStrength * putToUse;
}
