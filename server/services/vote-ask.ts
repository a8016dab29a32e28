import "server-only";
import { AppError, notFound } from "@/domain/errors";
import type { BallotView } from "@/domain/vote/ballot-answer";
import { closedBecause } from "@/domain/vote/vote-closing";
import type { VoteAsk } from "@/domain/vote/vote-input";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { announce, questionId } from "@/server/services/live-announce";
import { seeApplication } from "@/server/services/sight";
import { recordBallotChange, viewBallot } from "@/server/services/vote-change";
import { seeBallot } from "@/server/services/vote-sight";

/** The same people are one question, in whatever order they were named. */
export function comparisonKey(applicationIds: readonly string[]): string {
  return [...applicationIds].sort().join(",");
}

/** Holds the opening and the people, so that none withdraws, is merged or is decided on while the panel is asked. */
async function seePeople(tx: Transaction, actor: Actor, { openingId, applicationIds }: VoteAsk) {
  await tx.$queryRaw`
    SELECT 1 FROM "Opening" WHERE id = ${openingId}::uuid AND "organizationId" = ${actor.organizationId}::uuid FOR SHARE`;
  await tx.$queryRaw`
    SELECT 1 FROM "Application" WHERE id = ANY(${applicationIds}::uuid[]) AND "organizationId" = ${actor.organizationId}::uuid
    ORDER BY id FOR SHARE`;
  for (const id of applicationIds) {
    const application = await seeApplication(tx, actor, "vote.ask", id);
    if (application.openingId !== openingId) throw notFound("This candidate");
  }
}

/**
 * Asks the panel of an opening about two to four of its applications. Asking again about the same people changes nothing
 * and answers the vote there is. LOCKED where nobody could vote: a draft, an opening that is decided, or archived, or
 * somebody has withdrawn.
 */
export function askPanel(actor: Actor, input: VoteAsk): Promise<BallotView> {
  const { organizationId, memberId: createdById, at: createdAt } = actor;
  const { openingId, applicationIds, ballot } = input;
  const key = comparisonKey(applicationIds);
  return inTransaction(async (tx) => {
    await seePeople(tx, actor, input);
    const [made] = await tx.comparison.createManyAndReturn({
      data: [{ organizationId, openingId, key, ballot, createdById, createdAt }],
      skipDuplicates: true,
      select: { id: true },
    });
    const where = { openingId_key: { openingId, key } };
    const { id } = made ?? (await tx.comparison.findUniqueOrThrow({ where, select: { id: true } }));
    if (!made) return viewBallot(tx, actor, id);
    await tx.comparedApplication.createMany({
      data: applicationIds.map((applicationId, position) => {
        return { organizationId, comparisonId: id, applicationId, position };
      }),
    });
    const because = closedBecause(await seeBallot(tx, actor, "vote.ask", id));
    if (because) throw new AppError("LOCKED", because);
    const diff = { ballot: { from: null, to: ballot }, applicationIds: { from: null, to: applicationIds } };
    await recordBallotChange(tx, actor, { comparisonId: id, openingId }, { action: "vote.asked", diff });
    await announce(tx, { topic: "question", id: questionId(openingId, key) });
    return viewBallot(tx, actor, id);
  });
}
