import type { ApplicationRecord, OpeningRecord } from "@/domain/application-record";
import { rankInBands } from "@/domain/scoring/bands";
import { HIGHEST_LEVEL } from "@/domain/scoring/levels";
import type { Policy } from "@/domain/scoring/policy";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { policyInputOf } from "@/domain/scoring-input";
import { storedScoreOf } from "@/domain/stored-score";

/** Where somebody stands: "2" or "1–3", and support 0–1. */
export interface Placed {
  readonly places: string;
  readonly support: number;
}

/** One person as the ranking stands, and as it would stand were each reviewer's lean taken off their levels. */
export interface AdjustedPlace {
  readonly applicationId: string;
  readonly asRated: Placed;
  readonly adjusted: Placed;
}

/** The record as if each reviewer had rated without their lean; levels stay within 0–4, "no evidence" stays blank. */
export function withoutLean(
  application: ApplicationRecord,
  leans: ReadonlyMap<string, number>,
): ApplicationRecord {
  const reviews = application.reviews.map((review) => {
    const lean = leans.get(review.memberId) ?? 0;
    const ratings = review.ratings.map((rating) => {
      if (rating.level === null) return rating;
      return { ...rating, level: Math.min(HIGHEST_LEVEL, Math.max(0, rating.level - lean)) };
    });
    return { ...review, ratings };
  });
  return { ...application, reviews };
}

function placesOf(records: readonly ApplicationRecord[], opening: OpeningRecord, policy: Policy) {
  const scores = records.map((record) => {
    const { support, sd, isRated } = storedScoreOf(record, opening, policy);
    return { id: record.id, support, sd, isRated };
  });
  const { bands } = rankInBands(scores, policy.parameters.priorSupport);
  return new Map(
    bands.flatMap(({ places, scores }) =>
      scores.map(({ id, support }) => [id, { places, support }] as const),
    ),
  );
}

/**
 * The ranking as rated and with leans taken off, side by side, in the order as rated; who has no place is left out. Shown
 * beside the ranking and never in its stead. Leans of 0 change nothing.
 */
export function adjustedRanking(
  records: readonly ApplicationRecord[],
  opening: OpeningRecord,
  leans: ReadonlyMap<string, number>,
): AdjustedPlace[] {
  const policy = resolvePolicy(policyInputOf(opening));
  const asRated = placesOf(records, opening, policy);
  const adjusted = placesOf(
    records.map((record) => withoutLean(record, leans)),
    opening,
    policy,
  );
  return [...asRated].map(([applicationId, placed]) => ({
    applicationId,
    asRated: placed,
    adjusted: adjusted.get(applicationId) as Placed,
  }));
}
