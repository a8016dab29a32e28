import { joinNames } from "@/domain/ranking/count-word";
import type { BallotState } from "@/domain/vote/ballot-state";

type Closing = Pick<BallotState, "endedAt" | "openingStatus" | "applications">;

/**
 * Why nobody can vote any more, in a sentence; null while they can.
 * Example: "Alina Marsh has withdrawn, so this vote takes no more votes."
 */
export function closedBecause({ endedAt, openingStatus, applications }: Closing): string | null {
  if (endedAt) return "This vote was ended; the votes stay as they are.";
  if (openingStatus === "ARCHIVED") return "This opening is archived, so it takes no more votes.";
  if (openingStatus === "DECIDED") return "This role is decided, so it takes no more votes.";
  if (openingStatus === "DRAFT") return "This role is still a draft, so there is nothing to vote on.";
  const gone = applications.filter(({ isWithdrawn }) => isWithdrawn).map(({ name }) => name);
  if (gone.length === 0) return null;
  return `${joinNames(gone)} ${gone.length === 1 ? "has" : "have"} withdrawn, so this vote takes no more votes.`;
}
