/** How often two raters of one unit gave a pair of values, each unit counting as often as it has levels. */
export interface Coincidences {
  /** The values that occur, in rising order. */
  readonly values: readonly number[];
  /** o: by the first and the second of a pair, in the order of `values`; symmetric. */
  readonly counts: readonly (readonly number[])[];
}

/** The values that occur in any unit, in rising order. */
export function valuesIn(units: readonly (readonly number[])[]): number[] {
  return [...new Set(units.flat())].sort((one, other) => one - other);
}

/**
 * The coincidence matrix over given values: of each unit with m levels its ordered pairs of different raters, each counting
 * 1/(m − 1) (Krippendorff 2011). Every unit has at least two levels.
 * Example: one unit with 1 and 2 over the values 1 and 2 gives `[[0, 1], [1, 0]]`.
 */
export function coincidencesOf(
  units: readonly (readonly number[])[],
  values: readonly number[] = valuesIn(units),
): Coincidences {
  const places = new Map(values.map((value, place) => [value, place]));
  const counts = values.map(() => new Array<number>(values.length).fill(0));
  for (const levels of units) {
    const share = 1 / (levels.length - 1);
    for (const [rater, level] of levels.entries()) {
      const row = counts[places.get(level) as number] as number[];
      for (const [other, answer] of levels.entries()) {
        if (other !== rater) (row[places.get(answer) as number] as number) += share;
      }
    }
  }
  return { values, counts };
}
