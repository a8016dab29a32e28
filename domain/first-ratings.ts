import type { ApplicationRecord } from "@/domain/application-record";
import { firstLevelOf } from "@/domain/rating-revision";

/** Whether any reviewer changed a level after handing in. */
export function hasRevisions(application: Pick<ApplicationRecord, "reviews">): boolean {
  return application.reviews.some(({ ratings }) =>
    ratings.some(({ revisions }) => (revisions?.length ?? 0) > 0),
  );
}

/**
 * The application as it was rated independently: every level as first handed in, before certificates and discussion.
 * Scored like any other, it gives the score of the first ratings.
 */
export function withFirstRatings(application: ApplicationRecord): ApplicationRecord {
  return {
    ...application,
    reviews: application.reviews.map((review) => ({
      ...review,
      ratings: review.ratings.map((rating) => ({ ...rating, level: firstLevelOf(rating) })),
    })),
  };
}
