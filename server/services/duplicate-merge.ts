import "server-only";
import type { MovedRows } from "@/domain/duplicate/duplicate";
import { AppError } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import type { TwinRow } from "@/server/services/duplicate-sight";
import { moveWaiting } from "@/server/services/duplicate-waiting";

type Scope = Pick<Actor, "organizationId">;

/** A merge that has to wait for something else, said to the person. */
export function cannotMerge(message: string): AppError {
  return new AppError("LOCKED", message);
}

export function requireOneApplication(kept: TwinRow, other: TwinRow): void {
  if (kept.applications[0]?.id === other.applications[0]?.id) return;
  throw cannotMerge("They stand in two openings, and each counts in its own. There is nothing to merge.");
}

/** Moves an outcome's evidence to the one that is kept. Its own statement stays with it. Refused once it was rated or cited. */
export async function mergeOutcomes(
  tx: Transaction,
  { organizationId }: Scope,
  kept: TwinRow,
  other: TwinRow,
): Promise<MovedRows> {
  requireOneApplication(kept, other);
  // Whoever rates or cites one of them at this moment is waited for.
  await tx.$queryRaw`SELECT 1 FROM "Outcome" WHERE id = ANY(${[kept.id, other.id]}::uuid[]) ORDER BY id FOR UPDATE`;
  const uses = await tx.outcome.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: other.id } },
    select: { _count: { select: { ratings: true, citations: true } } },
  });
  if (uses._count.ratings > 0) throw cannotMerge("Somebody has rated the other one. Keep that one instead.");
  if (uses._count.citations > 0) throw cannotMerge("A decision cites the other one. Keep that one instead.");
  const of = { organizationId, outcomeId: other.id, isStatement: false };
  const evidence = await tx.evidence.findMany({ where: of, orderBy: { id: "asc" }, select: { id: true } });
  await tx.evidence.updateMany({ where: of, data: { outcomeId: kept.id } });
  await tx.outcome.updateMany({ where: { id: other.id, organizationId }, data: { mergedIntoId: kept.id } });
  const evidenceIds = evidence.map(({ id }) => id);
  return { keptId: kept.id, otherId: other.id, evidenceIds, applicationIds: [], joined: [] };
}

export async function mergeCredentials(
  tx: Transaction,
  { organizationId }: Scope,
  kept: TwinRow,
  other: TwinRow,
): Promise<MovedRows> {
  requireOneApplication(kept, other);
  if ((await tx.credentialProof.count({ where: { organizationId, credentialId: other.id } })) > 0) {
    throw cannotMerge("The other one has its badge. Keep that one instead, or remove the badge first.");
  }
  await tx.credential.updateMany({
    where: { id: other.id, organizationId },
    data: { mergedIntoId: kept.id },
  });
  return { keptId: kept.id, otherId: other.id, evidenceIds: [], applicationIds: [], joined: [] };
}

/** Moves what one application holds to another of the same opening, and withdraws it. Refused once anybody has judged it. */
async function joinApplications(
  tx: Transaction,
  actor: Scope,
  fromId: string,
  intoId: string,
): Promise<MovedRows["joined"][number]> {
  const { organizationId } = actor;
  const from = await tx.application.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: fromId } },
    select: {
      status: true,
      opening: { select: { title: true } },
      _count: { select: { reviews: true, decisions: true, compared: true, votes: true } },
    },
  });
  const { reviews, decisions, compared, votes } = from._count;
  if (reviews + decisions + compared + votes > 0) {
    throw cannotMerge(
      `Both are in “${from.opening.title}”, and there somebody has begun to judge the other one. Keep that one instead; where both were judged, they stay two.`,
    );
  }
  const of = { where: { organizationId, applicationId: fromId }, orderBy: { id: "asc" } } as const;
  const outcomes = await tx.outcome.findMany({ ...of, select: { id: true } });
  const credentials = await tx.credential.findMany({ ...of, select: { id: true } });
  const data = { applicationId: intoId };
  await tx.outcome.updateMany({ where: of.where, data });
  await tx.credential.updateMany({ where: of.where, data });
  await tx.application.updateMany({ where: { id: fromId, organizationId }, data: { status: "WITHDRAWN" } });
  const waiting = await moveWaiting(tx, actor, fromId, intoId);
  const outcomeIds = outcomes.map(({ id }) => id);
  const credentialIds = credentials.map(({ id }) => id);
  return { fromId, intoId, status: from.status, outcomeIds, credentialIds, waiting };
}

/** Moves a person's applications to the one that is kept; where both are in an opening, what the other's holds. */
export async function mergePeople(
  tx: Transaction,
  actor: Scope,
  kept: TwinRow,
  other: TwinRow,
): Promise<MovedRows> {
  const { organizationId } = actor;
  const keptIn = new Map(kept.applications.map(({ openingId, id }) => [openingId, id]));
  const joined: MovedRows["joined"] = [];
  const applicationIds: string[] = [];
  for (const { id, openingId } of other.applications) {
    const intoId = keptIn.get(openingId);
    if (intoId) joined.push(await joinApplications(tx, actor, id, intoId));
    else applicationIds.push(id);
  }
  await tx.application.updateMany({
    where: { organizationId, id: { in: applicationIds } },
    data: { candidateId: kept.id },
  });
  await tx.candidate.updateMany({ where: { id: other.id, organizationId }, data: { mergedIntoId: kept.id } });
  return { keptId: kept.id, otherId: other.id, evidenceIds: [], applicationIds, joined };
}
