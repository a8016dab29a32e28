import "server-only";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { seesEveryOpening } from "@/server/services/sight";

export interface HandedInReview {
  readonly openingId: string;
  readonly openingTitle: string;
  readonly applicationId: string;
  readonly number: number;
  readonly candidateName: string;
  readonly submittedAt: string;
}

/** How many of the reviews handed in are listed. */
const MOST_HANDED_IN = 100;

/** The reviews the actor is through with, the latest first; names are open to them since they handed in. */
export async function loadHandedIn(tx: Transaction, actor: Actor): Promise<HandedInReview[]> {
  const onPanel = { some: { memberId: actor.memberId } };
  const rows = await tx.review.findMany({
    where: {
      organizationId: actor.organizationId,
      memberId: actor.memberId,
      submittedAt: { not: null },
      confirmedAt: { not: null },
      ...(seesEveryOpening(actor) ? {} : { application: { opening: { panelMembers: onPanel } } }),
    },
    orderBy: [{ submittedAt: "desc" }, { id: "asc" }],
    take: MOST_HANDED_IN,
    select: {
      submittedAt: true,
      application: {
        select: {
          id: true,
          number: true,
          candidate: { select: { name: true } },
          opening: { select: { id: true, title: true } },
        },
      },
    },
  });
  return rows.map(({ submittedAt, application }) => ({
    openingId: application.opening.id,
    openingTitle: application.opening.title,
    applicationId: application.id,
    number: application.number,
    candidateName: application.candidate.name,
    submittedAt: (submittedAt as Date).toISOString(),
  }));
}
