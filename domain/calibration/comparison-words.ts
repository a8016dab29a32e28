import type { ComparedPair } from "@/domain/calibration/compare-with-reference";

/** Fewer differences of one kind than this say nothing about a habit. */
const FEWEST = 2;

interface Habit {
  readonly count: number;
  readonly words: string;
}

function levelHabit(pairs: readonly ComparedPair[], criterion: string, name: string, sign: 1 | -1): Habit {
  const ofCriterion = pairs.filter((pair) => pair.criterion === criterion && pair.difference !== null);
  const off = ofCriterion.filter(({ difference }) => Math.sign(difference ?? 0) === sign);
  const most = Math.max(0, ...off.map(({ difference }) => Math.abs(difference ?? 0)));
  const how = `${most > 1 ? "" : "one level "}${sign > 0 ? "higher" : "lower"}`;
  const first = off[0];
  const [low, high] = [
    Math.min(first?.own ?? 0, first?.reference ?? 0),
    Math.max(first?.own ?? 0, first?.reference ?? 0),
  ];
  const words = `on ${off.length} of ${ofCriterion.length} you rate “${name}” ${how}: look at what sets level ${low} from level ${high}`;
  return { count: off.length, words };
}

function blankHabits(pairs: readonly ComparedPair[]): Habit[] {
  const filled = pairs.filter(({ own, reference }) => own !== null && reference === null).length;
  const left = pairs.filter(({ own, reference }) => own === null && reference !== null).length;
  return [
    { count: filled, words: `${filled} times you give a level where nothing is shown: leave those blank` },
    {
      count: left,
      words: `${left} times you leave blank what is shown: look again at what the outcome says`,
    },
  ];
}

/** What differs most often in one and the same way, or null when nothing does at least twice. */
function strongestHabit(pairs: readonly ComparedPair[], names: ReadonlyMap<string, string>): Habit | null {
  const levels = [...names].flatMap(([criterion, name]) =>
    ([1, -1] as const).map((sign) => levelHabit(pairs, criterion, name, sign)),
  );
  const [first] = [...levels, ...blankHabits(pairs)].sort((a, b) => b.count - a.count);
  return first && first.count >= FEWEST ? first : null;
}

/**
 * How a reviewer's answers lie to the reference, as a sentence without a full stop. `names` has the criteria's names by
 * key. Example: "You and the reference agree on 13 of 16; on 3 of 4 you rate “Creates business value” one level higher:
 * look at what sets level 1 from level 2".
 */
export function comparisonFinding(
  pairs: readonly ComparedPair[],
  names: ReadonlyMap<string, string>,
): string {
  const same = pairs.filter(({ isSame }) => isSame).length;
  if (same === pairs.length) return `You and the reference agree on all ${pairs.length}`;
  const agreed = `You and the reference agree on ${same} of ${pairs.length}`;
  const habit = strongestHabit(pairs, names);
  return habit ? `${agreed}; ${habit.words}` : agreed;
}

/** How one own level lies to the reference: "one level higher", "2 levels lower", "the same". */
export function differenceWords({ isSame, difference, own }: ComparedPair): string {
  if (isSame) return "the same";
  if (difference === null) return own === null ? "you left it blank" : "the reference leaves it blank";
  const by = Math.abs(difference);
  return `${by === 1 ? "one level" : `${by} levels`} ${difference > 0 ? "higher" : "lower"}`;
}
