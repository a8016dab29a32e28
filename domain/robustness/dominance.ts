/** Who leads one alternative on every criterion, as places in the table. */
export interface Dominated {
  readonly place: number;
  /** Nowhere behind it and ahead on at least one, best sum first; no weights put it in front of these. */
  readonly by: readonly number[];
}

/** Support counted as level: what rounding makes of the same evidence. */
const LEVEL = 1e-12;

function sumOf(row: readonly number[]): number {
  return row.reduce((sum, value) => sum + value, 0);
}

/** Whether one is nowhere behind another and somewhere ahead. Example: (.5, .2) of (.5, .1), not of (.4, .3). */
export function dominates(one: readonly number[], other: readonly number[]): boolean {
  let isAhead = false;
  for (let criterion = 0; criterion < one.length; criterion++) {
    const lead = (one[criterion] as number) - (other[criterion] as number);
    if (lead < -LEVEL) return false;
    if (lead > LEVEL) isAhead = true;
  }
  return isAhead;
}

/**
 * For each of the alternatives asked for, who dominates it among all of them: supports by criterion, one row each.
 * Example: of (.5, .5), (.4, .6) and (.3, .3) the third is dominated by both others.
 */
export function dominanceOf(values: readonly (readonly number[])[], asked: readonly number[]): Dominated[] {
  return asked.map((place) => {
    const row = values[place] as readonly number[];
    const by: number[] = [];
    values.forEach((other, rival) => {
      if (rival !== place && dominates(other, row)) by.push(rival);
    });
    by.sort((one, other) => sumOf(values[other] ?? []) - sumOf(values[one] ?? []) || one - other);
    return { place, by };
  });
}
