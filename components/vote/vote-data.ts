import type { ComparedSet } from "@/components/comparison/use-compared";
import type { BallotView } from "@/domain/vote/ballot-answer";
import type { Choice } from "@/domain/vote/ballot-state";

/** A vote that was asked, and who it is about as this screen calls them. */
export interface AskedVote {
  readonly view: BallotView;
  readonly compared: ComparedSet;
}

/** The letter of a choice on this screen, or null for "cannot tell yet". */
export function letterOfChoice({ people }: ComparedSet, choice: Choice): string | null {
  return people.find(({ candidate }) => candidate.applicationId === choice)?.letter ?? null;
}
