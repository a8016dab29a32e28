import "server-only";
import { drawnApplications } from "@/domain/review-order/drawn-applications";
import { effectiveOrder, type ReviewOrder } from "@/domain/review-order/effective-order";
import type { PathApplication } from "@/domain/review-order/review-path";
import type { Pair } from "@/domain/review-progress";
import type { Actor } from "@/server/actor";
import { db, type Prisma } from "@/server/db";
import { whyOpeningClosed } from "@/server/services/review-access";
import { seeOpening } from "@/server/services/sight";

const byId = { orderBy: { id: "asc" } } as const;

/** One application the actor has still to rate; nothing says whose it is. */
export interface PathEntry extends PathApplication {
  readonly number: number;
  /** What the actor has answered so far. */
  readonly answered: readonly Pair[];
}

/** What one reviewer has left to rate in an opening, and all that their way through it is drawn from. */
export interface ReviewPath {
  readonly openingId: string;
  readonly openingTitle: string;
  /** The order the opening is reviewed in; the other one holds the same answers. */
  readonly order: ReviewOrder;
  /** The actor's own: what `reviewPath` of domain/review-order draws with. */
  readonly seed: number;
  /** In the rubric's order. */
  readonly criterionIds: readonly string[];
  /** In the order drawn for the actor. */
  readonly applications: readonly PathEntry[];
  /** Why nothing can be rated now, or null. */
  readonly closed: string | null;
}

function shown(memberId: string) {
  return {
    title: true,
    reviewOrder: true,
    status: true,
    rubric: { select: { criteria: { orderBy: { position: "asc" }, select: { id: true } } } },
    panelMembers: { where: { memberId }, select: { orderSeed: true } },
    applications: {
      ...byId,
      where: {
        status: "ACTIVE",
        outcomes: { some: { mergedIntoId: null } },
        reviews: { none: { memberId, excusedAt: { not: null } } },
      },
      select: {
        id: true,
        number: true,
        outcomes: { ...byId, where: { mergedIntoId: null }, select: { id: true } },
        reviews: {
          where: { memberId },
          select: {
            submittedAt: true,
            ratings: {
              orderBy: [{ outcomeId: "asc" }, { criterionId: "asc" }],
              where: { outcome: { mergedIntoId: null } },
              select: { outcomeId: true, criterionId: true },
            },
          },
        },
      },
    },
  } as const satisfies Prisma.OpeningSelect;
}

/** The actor's own way through an opening: what they have not handed in yet, and which of it they have answered. */
export async function getReviewPath(actor: Actor, { openingId }: { openingId: string }): Promise<ReviewPath> {
  const tx = db();
  await seeOpening(tx, actor, "review.get", openingId);
  const { organizationId, memberId } = actor;
  const opening = await tx.opening.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: openingId } },
    select: shown(memberId),
  });
  const seed = opening.panelMembers[0]?.orderSeed ?? 0;
  const closed = whyOpeningClosed(opening.status);
  const drafts = closed ? [] : opening.applications.filter(({ reviews }) => !reviews[0]?.submittedAt);
  const entries = drafts.map(({ id, number, outcomes, reviews }) => ({
    applicationId: id,
    number,
    outcomeIds: outcomes.map((outcome) => outcome.id),
    answered: reviews[0]?.ratings ?? [],
  }));
  return {
    openingId,
    openingTitle: opening.title,
    order: effectiveOrder(opening.reviewOrder, opening.applications.length),
    seed,
    criterionIds: (opening.rubric?.criteria ?? []).map(({ id }) => id),
    applications: drawnApplications(seed, null, entries),
    closed: closed ?? null,
  };
}
