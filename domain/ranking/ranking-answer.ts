import type { Policy } from "@/domain/scoring/policy";
import type { EvidenceMix } from "@/domain/stored-score";

/** What of one criterion weighs anew: one entry per row. */
export interface MeasureColumns {
  readonly demonstrated: readonly number[];
  readonly variance: readonly number[];
  readonly checkedShare: readonly number[];
}

/** Active applications as columns, rated ones first, by support and then by id. Support, ranges and measures are 0–1. */
export interface RankingColumns {
  readonly applicationId: readonly string[];
  readonly name: readonly string[];
  readonly support: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly sd: readonly number[];
  readonly credentialStrength: readonly number[];
  readonly isRated: readonly boolean[];
  readonly outcomeCount: readonly number[];
  readonly uncheckedCount: readonly number[];
  readonly credentialCount: readonly number[];
  readonly reviewCount: readonly number[];
  readonly mix: readonly EvidenceMix[];
  /** By the criterion's key. */
  readonly measures: Readonly<Record<string, MeasureColumns>>;
}

/** A review that a member has still to hand in, of `count` applications; the first few are named. */
export interface MissingReviews {
  readonly memberId: string;
  readonly name: string;
  readonly count: number;
  readonly applicants: readonly string[];
}

/** The ranking of one opening: columns, as ten thousand rows of named fields would repeat every name. */
export interface RankingAnswer {
  readonly openingId: string;
  /** Day of the first rating, "2026-10-14"; null before it, and for a member who has a review to hand in here. */
  readonly frozenOn: string | null;
  /** How many members review. */
  readonly reviewers: number;
  /** In the order of the screen. */
  readonly criteria: readonly { readonly key: string; readonly name: string; readonly question: string }[];
  readonly policy: Policy;
  /** Rows there are, of which `columns` may hold only the first. */
  readonly total: number;
  readonly columns: RankingColumns;
  /** What opens once this member has handed in their own review. */
  readonly withheld: readonly { readonly applicationId: string; readonly number: number }[];
  /** Null for a member who has a review to hand in here: whose is missing would tell whose is not. */
  readonly missing: readonly MissingReviews[] | null;
}
