import { ATOMS, fillAtoms } from "./beta-atoms";
import type { Measure } from "./measure";
import { widthOf } from "./random-weights";
import type { Rows } from "./score-row";

/** Alternatives by id, each with a measure per criterion, all in the same order of criteria. */
export interface AcceptabilityProblem {
  readonly ids: readonly string[];
  readonly measures: readonly (readonly Measure[])[];
}

/** Alternatives ready to be scored, in the order of ids. */
export interface Prepared {
  readonly ids: readonly string[];
  readonly criteria: number;
  /** Certain values in rows; all 0 where `atoms` is there. */
  readonly values: Rows;
  /** 256 equally likely values by alternative and criterion; null where every value is certain. */
  readonly atoms: Float32Array | null;
}

/** Alternatives prepared between two reports. */
const BATCH = 16;

/** Prepares a problem; a generator, as what is uncertain takes some time, that yields how many alternatives are done. */
export function* prepare({ ids, measures }: AcceptabilityProblem): Generator<number, Prepared> {
  const places = ids.map((_, place) => place);
  places.sort((one, other) => ((ids[one] as string) < (ids[other] as string) ? -1 : 1));
  const criteria = measures[0]?.length ?? 1;
  const width = widthOf(criteria);
  const data = new Float64Array(ids.length * width);
  const isCertain = measures.every((row) => row.every((measure) => typeof measure === "number"));
  const atoms = isCertain ? null : new Float32Array(ids.length * criteria * ATOMS);
  for (let i = 0; i < places.length; i++) {
    (measures[places[i] as number] as readonly Measure[]).forEach((measure, criterion) => {
      if (atoms) fillAtoms(atoms, (i * criteria + criterion) * ATOMS, measure);
      else data[i * width + criterion] = measure as number;
    });
    if (atoms && i % BATCH === BATCH - 1) yield i + 1;
  }
  return { ids: places.map((place) => ids[place] as string), criteria, values: { data, width }, atoms };
}
