import "server-only";
import { notFound } from "@/domain/errors";
import type { Action } from "@/domain/permission-table";
import type { BallotState } from "@/domain/vote/ballot-state";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { isWithheld, seeApplication } from "@/server/services/sight";
import { loadBallotState } from "@/server/services/vote-state";

/**
 * A condition for SQL: true where an application of a comparison (`comparisonId`, an expression) is withheld from the
 * actor, who then learns nothing of the vote on it, not even that there is one.
 */
export function isVoteWithheld(actor: Actor, comparisonId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "ComparedApplication" wca JOIN "Application" a ON a.id = wca."applicationId"
    WHERE wca."comparisonId" = ${comparisonId} AND ${isWithheld(actor)})`;
}

/**
 * One ballot, once the permission table was asked about every application in it. Throws NOT_FOUND, FORBIDDEN, or LOCKED
 * while any of them is sealed to the actor.
 */
export async function seeBallot(
  tx: Transaction,
  actor: Actor,
  action: Action,
  comparisonId: string,
): Promise<BallotState> {
  const state = await loadBallotState(tx, actor.organizationId, comparisonId);
  if (!state) throw notFound("This vote");
  for (const { applicationId } of state.applications) await seeApplication(tx, actor, action, applicationId);
  return state;
}

/** As `seeBallot`, and nothing else is written about it until the transaction ends; its opening stays as it is as long. */
export async function holdBallot(
  tx: Transaction,
  actor: Actor,
  action: Action,
  comparisonId: string,
): Promise<BallotState> {
  const { organizationId } = actor;
  // The opening first, as whoever decides holds it, and then ends its votes.
  await tx.$queryRaw`
    SELECT 1 FROM "Opening" o JOIN "Comparison" c ON c."openingId" = o.id
    WHERE c.id = ${comparisonId}::uuid AND c."organizationId" = ${organizationId}::uuid FOR SHARE OF o`;
  await tx.$queryRaw`
    SELECT 1 FROM "Comparison" WHERE id = ${comparisonId}::uuid AND "organizationId" = ${organizationId}::uuid
    FOR NO KEY UPDATE`;
  return seeBallot(tx, actor, action, comparisonId);
}
