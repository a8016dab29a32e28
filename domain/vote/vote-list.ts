import type { BallotView } from "@/domain/vote/ballot-answer";

/** A vote is open for somebody while they can cast one and have not. */
export function isOpenForMe({ canVote, own }: Pick<BallotView, "canVote" | "own">): boolean {
  return canVote && own === null;
}

type Listed = Pick<BallotView, "canVote" | "own" | "closedBecause" | "askedAt" | "comparisonId">;

function rankOf(view: Listed): number {
  if (isOpenForMe(view)) return 0;
  return view.closedBecause === null ? 1 : 2;
}

/** Votes of an opening as they are listed: open for me first, then what others can still vote on, the latest asked first. */
export function inOrderOfNeed<View extends Listed>(views: readonly View[]): View[] {
  return views.toSorted((one, other) => {
    const rank = rankOf(one) - rankOf(other);
    if (rank !== 0) return rank;
    if (one.askedAt !== other.askedAt) return one.askedAt < other.askedAt ? 1 : -1;
    return one.comparisonId < other.comparisonId ? -1 : 1;
  });
}
