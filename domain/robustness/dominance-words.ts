import { countWord, countWordFirst, joinNames } from "@/domain/ranking/count-word";

/** Who leads somebody everywhere: the best few by name, and how many in all. */
interface Led {
  readonly called: string;
  readonly by: readonly string[];
  readonly count: number;
}

/** "Ben", "Ben and Chiara", "Ben, Chiara, Dan and four others". */
export function leadersInWords({ by, count }: Pick<Led, "by" | "count">): string {
  const more = count - by.length;
  if (more <= 0) return joinNames(by);
  return `${by.join(", ")} and ${more === 1 ? "one other" : `${countWord(more)} others`}`;
}

/**
 * How far weights matter at all, in a sentence: who has nobody ahead of them on every criterion. Where only the first of many
 * were looked at, `isCut`, it speaks of those: somebody further down may be in front on one criterion.
 * Example: "No weights flip it: Ben is nowhere behind on all four criteria."
 */
export function dominanceFinding(led: readonly Led[], criteria: number, isCut = false): string {
  const all = `all ${countWord(criteria)} criteria`;
  const free = led.filter(({ count }) => count === 0);
  const [only] = free;
  if (only && free.length === 1 && led.length > 1) {
    return `${isCut ? "Among these no" : "No"} weights flip it: ${only.called} is nowhere behind on ${all}.`;
  }
  if (free.length === led.length) {
    const nobody = isCut ? "None of these" : "Nobody";
    return `${nobody} is behind anybody else on every criterion: weights decide.`;
  }
  const names = free.length <= 3 ? joinNames(free.map(({ called }) => called)) : countWordFirst(free.length);
  return `${names} have nobody ahead of them on ${all}; between them weights decide.`;
}
