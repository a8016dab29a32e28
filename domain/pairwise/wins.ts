/** By row and column, both in one order of ids: how often the row was chosen over the column. Nothing on the diagonal. */
export type Wins = readonly (readonly number[])[];

/** No choice made yet among so many. */
export function noWins(count: number): number[][] {
  return Array.from({ length: count }, () => new Array<number>(count).fill(0));
}

/** How often the two were chosen between, either way. */
export function timesCompared(wins: Wins, one: number, other: number): number {
  return (wins[one]?.[other] ?? 0) + (wins[other]?.[one] ?? 0);
}
