import type { RankingColumns } from "@/domain/ranking/ranking-answer";

/** What a row still lacks. */
export interface RowGaps {
  /** Reviews not in; none are waited for where there is no outcome to review. */
  readonly reviews: number;
  /** Outcomes of which nothing has been checked. */
  readonly unchecked: number;
  readonly isWithoutOutcome: boolean;
}

/** What one row still lacks, where `reviewers` review. */
export function rowGaps(columns: RankingColumns, row: number, reviewers: number): RowGaps {
  const isWithoutOutcome = (columns.outcomeCount[row] ?? 0) === 0;
  return {
    reviews: isWithoutOutcome ? 0 : Math.max(0, reviewers - (columns.reviewCount[row] ?? 0)),
    unchecked: columns.uncheckedCount[row] ?? 0,
    isWithoutOutcome,
  };
}

/** How many things a row lacks, to sort by. */
export function countGaps({ reviews, unchecked, isWithoutOutcome }: RowGaps): number {
  return reviews + unchecked + (isWithoutOutcome ? 1 : 0);
}

/** The same in words: "2 reviews, 1 unchecked", "an outcome"; "nothing" where all is there. */
export function gapWords({ reviews, unchecked, isWithoutOutcome }: RowGaps): string {
  const words = [
    ...(isWithoutOutcome ? ["an outcome"] : []),
    ...(reviews > 0 ? [`${reviews} review${reviews === 1 ? "" : "s"}`] : []),
    ...(unchecked > 0 ? [`${unchecked} unchecked`] : []),
  ];
  return words.join(", ") || "nothing";
}
