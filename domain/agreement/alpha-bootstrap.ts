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

/** Each sort of unit once, with how it coincides; and of every unit which sort it is. */
function sortsOf(units: readonly (readonly number[])[]): { sorts: Coincidences[]; sortOf: number[] } {
  const values = valuesIn(units);
  const places = new Map<string, number>();
  const sorts: Coincidences[] = [];
  const sortOf = units.map((levels) => {
    const key = levels.join(" ");
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, sorts.length);
    return sorts.push(coincidencesOf([levels], values)) - 1;
  });
  return { sorts, sortOf };
}

function weighed(sorts: readonly Coincidences[], times: readonly number[]): Coincidences {
  const values = sorts[0]?.values ?? [];
  const counts = values.map((_, one) =>
    values.map((__, other) =>
      sorts.reduce((sum, sort, place) => {
        return sum + (times[place] as number) * (sort.counts[one]?.[other] as number);
      }, 0),
    ),
  );
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
  const { sorts, sortOf } = sortsOf(pairableUnits(table));
  if (sortOf.length === 0) return undefined;
  const generator = xoroshiro128plus(seed);
  const alphas: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const times = new Array<number>(sorts.length).fill(0);
    for (let unit = 0; unit < sortOf.length; unit++) {
      (times[sortOf[uniformInt(generator, 0, sortOf.length - 1)] as number] as number) += 1;
    }
    const alpha = alphaOfCoincidences(weighed(sorts, times), metric);
    if (alpha !== undefined) alphas.push(alpha);
  }
  if (alphas.length < LEAST_DEFINED * draws) return undefined;
  alphas.sort((one, other) => one - other);
  return { low: percentileOf(alphas, TAIL), high: percentileOf(alphas, 1 - TAIL) };
}
