"use client";

import type { DossierReview } from "@/components/candidate/dossier-types";
import { SourceButton } from "@/components/candidate/source-button";
import type { Confidence } from "@/domain/scoring/confidence";
import { formatCount } from "@/lib/format";

export interface CellRating {
  readonly reviewer: string;
  readonly level: number | null;
  readonly note: string;
  readonly confidence: Confidence | undefined;
}

/** What each review says of one outcome on one criterion, in the order of the reviews. */
export function cellRatings(
  reviews: readonly DossierReview[],
  outcomeId: string,
  criterionKey: string,
): CellRating[] {
  return reviews.flatMap(({ reviewer, ratings }) =>
    ratings
      .filter((rating) => rating.outcomeId === outcomeId && rating.criterionKey === criterionKey)
      .map(({ level, note, confidence }) => ({ reviewer, level, note, confidence })),
  );
}

interface RatingCellProps {
  ratings: readonly CellRating[];
  to: string;
  label: string;
}

/** The levels given, "no evidence" where that is all there is, and nothing where nobody has rated: never a nought. */
export function RatingCell({ ratings, to, label }: RatingCellProps) {
  if (ratings.length === 0) return <span className="sr-only">not rated</span>;
  const levels = ratings.flatMap(({ level }) => (level === null ? [] : [level]));
  const none = ratings.length - levels.length;
  const words = [levels.join(", "), none > 0 ? formatCount(none, "no evidence", "no evidence") : ""];
  return (
    <SourceButton to={to} label={`${label}: ${words.filter(Boolean).join(", ")}`}>
      {levels.length > 0 ? (
        levels.join(", ")
      ) : (
        <span className="text-xs text-muted-foreground">no evidence</span>
      )}
      {/* The blank keeps "3, 3" and "1 no evidence" apart for those who hear it. */}
      {levels.length > 0 && none > 0 ? " " : null}
      {levels.length > 0 && none > 0 ? (
        <span className="block text-xs text-muted-foreground">{none} no evidence</span>
      ) : null}
    </SourceButton>
  );
}
