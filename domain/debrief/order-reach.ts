/** A candidate's support as it would be at the lowest and at the highest level given, and as it is; each 0–1. */
export interface SupportRange {
  readonly low: number;
  readonly support: number;
  readonly high: number;
}

/** Share, 0–1, of the way to one neighbour that the range covers. */
function shareOfTheWay({ low, support, high }: SupportRange, neighbour: number): number {
  const [way, covered] =
    neighbour >= support ? [neighbour - support, high - support] : [support - neighbour, support - low];
  return way === 0 ? 1 : Math.min(1, covered / way);
}

/**
 * How much a range of support could change the order, in places ≥ 0: the number of other candidates whose support lies within
 * it; where none does, the share of the way to the nearer of the two neighbours, below 1. 0 where nothing moves, or nobody
 * else has a place. `others` is the support of the others, in any order.
 * Example: from .40 to .50 with others at .45 and .70 it is 1; with others at .30 and .60, support .44, .06/.16 = .375.
 */
export function orderReach(range: SupportRange, others: readonly number[]): number {
  const { low, high } = range;
  if (high <= low) return 0;
  const within = others.filter((other) => other >= low && other <= high).length;
  if (within > 0) return within;
  return others.reduce((most, other) => Math.max(most, shareOfTheWay(range, other)), 0);
}
