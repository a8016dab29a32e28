import { countedMass, type Layer } from "./layers";
import type { RatedOutcome } from "./rated-outcome";

/** D of one criterion, 0 ≤ D < 1, and each standing outcome's share of it; the shares sum to D. */
export type Demonstrated = { readonly demonstrated: number; readonly shares: readonly number[] };

/**
 * How far a criterion is demonstrated: D = (1/T) ∫₀ᵀ M/(W + M + N) dλ, an exact sum over the layers (formula 6). A layer's
 * share goes to its active outcomes in proportion to m̃.
 * Example: one outcome of mass .5 at level 4, W = .5, nothing refuted: D = .5.
 */
export function demonstratedIn(
  layers: readonly Layer[],
  standing: readonly RatedOutcome[],
  halfSaturationMass: number,
  refutedMass: number,
): Demonstrated {
  const shares: number[] = [];
  for (const _ of standing) shares.push(0);
  let demonstrated = 0;
  for (const { top, height, toldScale, mass } of layers) {
    const perMass = height / (halfSaturationMass + mass + refutedMass);
    demonstrated += perMass * mass;
    for (let index = 0; index < standing.length; index++) {
      const counted = countedMass(standing[index] as RatedOutcome, top, toldScale);
      shares[index] = (shares[index] as number) + perMass * counted;
    }
  }
  return { demonstrated, shares };
}
