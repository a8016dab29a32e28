import { countWord, joinNames } from "@/domain/ranking/count-word";
import { type WeightFlip, weightFlipOf } from "@/domain/robustness/weight-flip";

type Criterion = { readonly key: string; readonly name: string; readonly weight: number };

/** Where one weight alone, the others rescaled, would change the order; null where it cannot. Weights 0–1. */
export interface FlipRow {
  readonly key: string;
  readonly name: string;
  readonly set: number;
  readonly flip: number | null;
}

/** What change of weights would put the second of two in front. */
export interface FlipNote {
  /** True where no weights do. */
  readonly isDominated: boolean;
  /** The change, such as "5 points", and what it does; `change` is empty where no weights do. */
  readonly change: string;
  readonly sentence: string;
  /** One row a criterion; empty where no weights do. */
  readonly rows: readonly FlipRow[];
}

/** A support of each criterion, 0–1, by its key, and what the person is called in a sentence. */
export interface Flippable {
  readonly name: string;
  readonly supports: Readonly<Record<string, number>>;
}

const EQUAL_ENOUGH = 1e-12;

/** So many points of weight that the order does change: whole ones where there is room, else with one decimal. */
function pointsToMove(amount: number, room: number): string {
  const whole = Math.ceil(amount * 100 - 1e-9);
  if (whole <= room * 100) return `${whole} ${whole === 1 ? "point" : "points"}`;
  return `${(Math.ceil(amount * 1000) / 10).toFixed(1)} points`;
}

function dominated(first: Flippable, differences: readonly number[]): FlipNote {
  const all = `all ${countWord(differences.length)}`;
  const isAheadOnAll = differences.every((difference) => difference > EQUAL_ENOUGH);
  const where = isAheadOnAll ? `is ahead on ${all}` : `is nowhere behind on ${all}`;
  return { isDominated: true, change: "", sentence: `No weights flip it: ${first.name} ${where}.`, rows: [] };
}

type Possible = Extract<WeightFlip, { dominates: false }>;

function possible(
  flip: Possible,
  criteria: readonly Criterion[],
  first: Flippable,
  second: Flippable,
): FlipNote {
  const name = (index: number) => criteria[index]?.name ?? "";
  const moves = flip.moves.map(({ from, amount }) => {
    return { points: pointsToMove(amount, criteria[from]?.weight ?? 0), from: name(from) };
  });
  const to = name(flip.moves[0]?.to ?? 0);
  const [only] = moves;
  const change = moves.length === 1 ? (only?.points ?? "") : joinNames(moves.map(({ points }) => points));
  const from = joinNames(moves.map((move) => `“${move.from}”`));
  const what = `from ${from} to “${to}” puts ${second.name} ahead of ${first.name}.`;
  return {
    isDominated: false,
    change,
    sentence: `${what} That is the smallest change.`,
    rows: criteria.map(({ key, name: criterion, weight }, index) => {
      return { key, name: criterion, set: weight, flip: flip.singleWeights[index] ?? null };
    }),
  };
}

/**
 * What change of weights would put `second` ahead of `first`, who has more support; undefined where they are level.
 * Example: "Moving 5 points from “Technology” to “Business value” puts Chiara ahead of Amara."
 */
export function flipNoteOf(
  criteria: readonly Criterion[],
  first: Flippable,
  second: Flippable,
): FlipNote | undefined {
  const differences = criteria.map(({ key }) => (first.supports[key] ?? 0) - (second.supports[key] ?? 0));
  const weights = criteria.map(({ weight }) => weight);
  const gap = differences.reduce((sum, difference, index) => sum + difference * (weights[index] ?? 0), 0);
  if (!(gap > EQUAL_ENOUGH)) return undefined;
  const flip = weightFlipOf(weights, differences);
  return flip.dominates ? dominated(first, differences) : possible(flip, criteria, first, second);
}

/** The single weight that needs to change least to flip the order, or undefined where none can. */
export function nearestFlip({ rows }: FlipNote): FlipRow | undefined {
  const can = rows.filter(({ flip }) => flip !== null);
  const distance = ({ set, flip }: FlipRow) => Math.abs((flip ?? 0) - set);
  return can.sort((a, b) => distance(a) - distance(b))[0];
}
