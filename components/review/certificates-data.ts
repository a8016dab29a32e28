import { pairKey } from "@/domain/review-progress";
import type { RouterOutputs } from "@/lib/trpc-client";

export type Certificates = RouterOutputs["review"]["certificates"];
export type OwnRating = Certificates["ratings"][number];

/** A level somebody is about to change; no `toLevel` while none was chosen. */
export interface Change {
  readonly key: string;
  readonly toLevel?: number | null;
  readonly reason: string;
}

/** The rating of one outcome on one criterion; absent where it was entered after the review was handed in. */
export function ratingAt(data: Certificates, outcomeId: string, criterionId: string): OwnRating | undefined {
  return data.ratings.find((rating) => rating.outcomeId === outcomeId && rating.criterionId === criterionId);
}

/** How many pairs were given a level; "no evidence" is none. */
export function levelCount(data: Certificates): number {
  return data.ratings.filter((rating) => rating.firstLevel !== null).length;
}

/** "Uses technology, Renewal letters": which rating a key stands for. */
export function ratingName(data: Certificates, rating: OwnRating): string {
  const criterion = data.criteria.find(({ id }) => id === rating.criterionId)?.name ?? "";
  const outcome = data.outcomes.find(({ id }) => id === rating.outcomeId)?.statement ?? "";
  return `${criterion}, ${outcome}`;
}

/** What is sent, or what is missing from it by the key of its rating. */
export function readChanges(data: Certificates, changes: readonly Change[]) {
  const problems: Record<string, string> = {};
  const ready = changes.flatMap(({ key, toLevel, reason }) => {
    const rating = data.ratings.find((one) => pairKey(one) === key);
    if (!rating) return [];
    if (toLevel === undefined) problems[key] = "Choose the new level.";
    else if (reason.trim() === "") problems[key] = "Say in a sentence what changed your mind.";
    else {
      const { outcomeId, criterionId } = rating;
      return [{ outcomeId, criterionId, toLevel, reason: reason.trim() }];
    }
    return [];
  });
  return { problems, ready };
}
