import { countWordFirst, joinNames } from "@/domain/ranking/count-word";
import { AHEAD_FROM } from "@/domain/scoring/verdict";

/** P(row ahead of column) by index, as in ComparisonAnswer. */
type Probabilities = readonly (readonly number[])[];

function isAhead(probabilities: Probabilities, first: number, second: number): boolean {
  return (probabilities[first]?.[second] ?? 0) >= AHEAD_FROM;
}

type Say = (group: readonly number[]) => string;

function closeSentence(group: readonly number[], probabilities: Probabilities, say: Say): string {
  const [best = 0, ...others] = group;
  const isAnyAhead = others.some((one, at) =>
    others.slice(at + 1).some((two) => isAhead(probabilities, one, two)),
  );
  if (!isAnyAhead) return `${say(group)} are too close to call.`;
  return `${say([best])} is too close to ${say(others)} to call.`;
}

function aheadSentence(
  group: readonly number[],
  rest: readonly number[],
  probabilities: Probabilities,
  say: Say,
): string {
  const best = group[0] ?? 0;
  const areAllAhead = group.every((one) => rest.every((other) => isAhead(probabilities, one, other)));
  if (group.length === 1 || !areAllAhead) return `${say([best])} is ahead of ${say(rest)}.`;
  const who = group.length === 2 ? "Both" : `All ${countWordFirst(group.length).toLowerCase()}`;
  return `${who} are ahead of ${say(rest)}.`;
}

/**
 * What three or four candidates' pairs say, in groups rather than places. `supports`, `probabilities` and `letters` by candidate; only
 * what holds for every pair is said of a group.
 * Example: "A, B and C are too close to call. All three are ahead of D."
 */
export function groupFinding(
  supports: readonly number[],
  probabilities: Probabilities,
  letters: readonly string[],
): string {
  const say: Say = (group) => joinNames(group.toSorted((a, b) => a - b).map((one) => letters[one] ?? ""));
  let rest = supports.map((_, index) => index).sort((a, b) => (supports[b] ?? 0) - (supports[a] ?? 0));
  const sentences: string[] = [];
  while (rest.length > 1) {
    const best = rest[0] ?? 0;
    const group = rest.filter((one) => one === best || !isAhead(probabilities, best, one));
    const behind = rest.filter((one) => !group.includes(one));
    if (group.length > 1) sentences.push(closeSentence(group, probabilities, say));
    if (behind.length > 0) sentences.push(aheadSentence(group, behind, probabilities, say));
    rest = behind;
  }
  return sentences.join(" ");
}
