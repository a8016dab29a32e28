import type { Actor } from "@/server/actor";
import type { MadeApplication, MadeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

/** Levels of one outcome in the order of the rubric's criteria; null is "no evidence". */
type Levels = readonly (number | null)[];

interface ReviewOptions {
  readonly domainExpertise?: number | null;
  readonly note?: string;
  readonly submittedAt?: Date | null;
  readonly confirmedAt?: Date | null;
  readonly excusedAt?: Date | null;
}

/**
 * A review with ratings by outcome, handed in unless `submittedAt` is null, and confirmed then unless `confirmedAt` says
 * otherwise. Writes no score and no audit.
 */
export async function makeSubmittedReview(
  reviewer: Actor,
  opening: MadeOpening,
  application: MadeApplication,
  levelsByOutcome: Readonly<Record<string, Levels>>,
  options: ReviewOptions = {},
): Promise<{ id: string }> {
  const { organizationId } = opening;
  const { domainExpertise = null, note = "", submittedAt = new Date(), excusedAt = null } = options;
  const { confirmedAt = submittedAt } = options;
  const review = await store().review.create({
    data: {
      organizationId,
      applicationId: application.id,
      memberId: reviewer.memberId,
      domainExpertise,
      note,
      submittedAt,
      confirmedAt,
      excusedAt,
      excusedById: excusedAt && reviewer.memberId,
    },
    select: { id: true },
  });
  const data = Object.entries(levelsByOutcome).flatMap(([outcomeId, levels]) =>
    opening.criteria.map(({ id: criterionId }, index) => {
      return { organizationId, reviewId: review.id, outcomeId, criterionId, level: levels[index] ?? null };
    }),
  );
  await store().rating.createMany({ data });
  return review;
}
