/** What the mass of an outcome is made of, each 0–1. */
export type MassFactors = {
  readonly credibility: number;
  readonly relevance: number;
  readonly decay: number;
  readonly domainExpertise: number;
};

/**
 * Mass of an outcome before anybody rated it: q · relevance · decay · (1 + `expertiseBoost` · X); formula 4 without R(n),
 * which differs by criterion. Without unit, ≥ 0.
 * Example: q .95, all else 1, expertise 0 gives .95; with two reviewers R = .75, so a mass of .7125.
 */
export function unratedMass(factors: MassFactors, expertiseBoost: number): number {
  const { credibility, relevance, decay, domainExpertise } = factors;
  return credibility * relevance * decay * (1 + expertiseBoost * domainExpertise);
}
