import type { Layer } from "./layers";

/** D of one criterion, 0 ≤ D < 1, and each standing outcome's share of it; the shares sum to D. */
export type Demonstrated = { readonly demonstrated: number; readonly shares: readonly number[] };

/**
 * How far a criterion is demonstrated: D = (1/T) ∫₀ᵀ M/(W + M + N) dλ, an exact sum over the layers (formula 6). A layer's
 * share goes to its active outcomes in proportion to m̃.
 * Example: one outcome of mass .5 at level 4, W = .5, nothing refuted: D = .5.
 */
export function demonstratedIn(
  layers: readonly Layer[],
  halfSaturationMass: number,
  refutedMass: number,
): Demonstrated {
  const shares = new Array<number>(layers[0]?.counted.length ?? 0).fill(0);
  let demonstrated = 0;
  for (const { height, counted, mass } of layers) {
    const perMass = height / (halfSaturationMass + mass + refutedMass);
    demonstrated += perMass * mass;
    for (let index = 0; index < shares.length; index++) {
      shares[index] = (shares[index] as number) + perMass * (counted[index] as number);
    }
  }
  return { demonstrated, shares };
}
