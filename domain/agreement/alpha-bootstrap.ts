import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { type Coincidences, coincidencesOf, valuesIn } from "./coincidences";
import type { Metric } from "./difference-metric";
import { alphaOfCoincidences } from "./krippendorff-alpha";
import { percentileOf } from "./percentile";
import { pairableUnits, type RatingTable } from "./rating-table";

/** A range that holds 9 times in 10. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

interface BootstrapOptions {
  /** Any whole number; the same one gives the same range. */
  readonly seed: number;
  readonly metric?: Metric;
  readonly draws?: number;
}

const DRAWS = 1000;
const TAIL = 0.05;
/** With fewer draws in which anything varies, what is left of them says too little. */
const LEAST_DEFINED = 0.9;

/** One sort of unit by the cells of its coincidence matrix that are not 0. */
type Sort = readonly { readonly one: number; readonly other: number; readonly share: number }[];

interface Sorted {
  readonly values: readonly number[];
  readonly sorts: readonly Sort[];
  /** Of every unit which sort it is. */
  readonly sortOf: readonly number[];
}

function cellsOf(levels: readonly number[], values: readonly number[]): Sort {
  const { counts } = coincidencesOf([levels], values);
  const cells = counts.flatMap((row, one) => row.map((share, other) => ({ one, other, share })));
  return cells.filter(({ share }) => share > 0);
}

/** Units alike are one sort, as levels are few: drawing is then counting. */
function sortUnits(units: readonly (readonly number[])[]): Sorted {
  const values = valuesIn(units);
  const places = new Map<string, number>();
  const sorts: Sort[] = [];
  const sortOf = units.map((levels) => {
    const key = levels.join(" ");
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, sorts.length);
    return sorts.push(cellsOf(levels, values)) - 1;
  });
  return { values, sorts, sortOf };
}

/** The coincidences of a draw with so many units of each sort. */
function drawnCoincidences({ values, sorts }: Sorted, times: readonly number[]): Coincidences {
  const counts = values.map(() => new Array<number>(values.length).fill(0));
  for (let place = 0; place < sorts.length; place++) {
    const drawn = times[place] as number;
    if (drawn === 0) continue;
    for (const { one, other, share } of sorts[place] as Sort) {
      ((counts[one] as number[])[other] as number) += drawn * share;
    }
  }
  return { values, counts };
}

/**
 * The 90 % range of Krippendorff's α by the bootstrap over units: as many units drawn with replacement as there are, 1,000
 * times from a seed, α of each, the 5th and 95th percentile (Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch.
 * 13; units are drawn because raters are the same throughout). Undefined where nothing varies, or in a tenth of the draws.
 * Example: units on which all agree, at levels that differ: 1 to 1.
 */
export function bootstrapAlpha(table: RatingTable, options: BootstrapOptions): Interval | undefined {
  const { seed, metric = "ordinal", draws = DRAWS } = options;
  const sorted = sortUnits(pairableUnits(table));
  const { sorts, sortOf } = sorted;
  if (sortOf.length === 0) return undefined;
  const generator = xoroshiro128plus(seed);
  const alphas: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const times = new Array<number>(sorts.length).fill(0);
    for (let unit = 0; unit < sortOf.length; unit++) {
      (times[sortOf[uniformInt(generator, 0, sortOf.length - 1)] as number] as number) += 1;
    }
    const alpha = alphaOfCoincidences(drawnCoincidences(sorted, times), metric);
    if (alpha !== undefined) alphas.push(alpha);
  }
  if (alphas.length < LEAST_DEFINED * draws) return undefined;
  alphas.sort((one, other) => one - other);
  return { low: percentileOf(alphas, TAIL), high: percentileOf(alphas, 1 - TAIL) };
}
