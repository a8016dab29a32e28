import type { RouterOutputs } from "@/lib/trpc-client";

export type Reveal = RouterOutputs["review"]["reveal"];
export type RevealPair = Reveal["pairs"][number];
export type RevealAnswer = RevealPair["answers"][number];
export type RevealPerson = Reveal["people"][number];

/** "You", or the person's name. */
export function calledIn(people: readonly RevealPerson[], memberId: string): string {
  const person = people.find((each) => each.memberId === memberId);
  return person?.isMe ? "You" : (person?.name ?? "");
}

/** "Uses technology, Renewal letters": which rating a pair stands for. */
export function pairName({ criteria, outcomes }: Reveal, pair: RevealPair): string {
  const criterion = criteria.find(({ id }) => id === pair.criterionId)?.name ?? "";
  const outcome = outcomes.find(({ id }) => id === pair.outcomeId)?.statement ?? "";
  return `${criterion}, ${outcome}`;
}
