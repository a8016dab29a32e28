import type { StressRow } from "./stress-order";

/** One candidate in every test, by name. */
export interface NamedStressRow extends StressRow {
  readonly name: string;
}

/** The ranking of one opening put to the test. */
export interface StressAnswer {
  readonly openingId: string;
  /** Whoever is among the first forty in any test, in the order as set. */
  readonly rows: readonly NamedStressRow[];
  /** How many were put to the test, those with most support, of how many with a place. */
  readonly tested: number;
  readonly placed: number;
}
