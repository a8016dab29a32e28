import { joinNames } from "@/domain/ranking/count-word";

/** A share of draws below which nothing is said of who would choose somebody. */
export const SELDOM = 0.01;
/** Central weights, as multiples of an equal weight: what stands out above, what hardly counts, what leads the next one. */
const MUCH = 1.2;
const LITTLE = 0.6;
const CLEARLY = 0.3;
/** From this share of draws on, it hardly matters what is weighed. */
const NEARLY_ALL = 0.8;

interface Central {
  /** The share of draws, 0–1, in which this one is first. */
  readonly first: number;
  readonly centralWeights: readonly number[] | null;
}

function quoted(names: readonly string[]): string {
  return joinNames(names.map((name) => `“${name}”`));
}

/** What those who would put somebody first weigh most: "“Productivity” above all and “Technology” little". */
function weighing(weights: readonly number[], criteria: readonly string[]): string | undefined {
  const falling = criteria
    .map((name, index) => ({ name, times: (weights[index] ?? 0) * criteria.length }))
    .sort((one, other) => other.times - one.times);
  const [top, next] = falling;
  if (!top || top.times < MUCH) return undefined;
  const isAlone = top.times - (next?.times ?? 0) >= CLEARLY;
  const much = isAlone ? [top] : falling.filter(({ times }) => times >= MUCH || times >= top.times - CLEARLY);
  const little = falling.filter((one) => one.times <= LITTLE && !much.includes(one)).map(({ name }) => name);
  const most = `${quoted(much.map(({ name }) => name))} ${isAlone ? "above all" : "most"}`;
  return little.length > 0 && little.length < criteria.length - much.length
    ? `${most} and ${quoted(little)} little`
    : most;
}

/**
 * Who would put somebody first, by the central weights: what they weigh more than the others.
 * Example: "Ben is first for those who weigh “Productivity” above all."
 */
export function centralWords(
  name: string,
  { first, centralWeights }: Central,
  criteria: readonly string[],
): string {
  if (centralWeights === null || first === 0) return `${name} is first under none of the weightings tried.`;
  if (first < SELDOM) return `${name} is first too seldom to say for whom.`;
  const most = weighing(centralWeights, criteria);
  if (first >= NEARLY_ALL) {
    return most
      ? `${name} is first for nearly everybody, most of all for those who weigh ${most}.`
      : `${name} is first almost whatever is weighed most.`;
  }
  if (!most) return `${name} is first for those who weigh no criterion far above the others.`;
  return `${name} is first for those who weigh ${most}.`;
}
