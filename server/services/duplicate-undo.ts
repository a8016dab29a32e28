import "server-only";
import type { DuplicateKind, MovedRows } from "@/domain/duplicate/duplicate";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { cannotMerge } from "@/server/services/duplicate-merge";
import { returnWaiting } from "@/server/services/duplicate-waiting";

type Scope = Pick<Actor, "organizationId">;

const CHANGED = {
  keptIsGone: "The one that was kept is not there any more, or was merged itself. Take that apart first.",
  evidence:
    "Evidence that came along was removed or went elsewhere since, so this cannot be taken apart exactly.",
  held: "Something that came along was rated, removed or went elsewhere since, so this cannot be taken apart exactly.",
  applications:
    "One of the applications that came along went elsewhere since, so this cannot be taken apart exactly.",
} as const;

async function requireKept(
  tx: Transaction,
  { organizationId }: Scope,
  kind: DuplicateKind,
  moved: MovedRows,
) {
  const kept = { organizationId, id: moved.keptId, mergedIntoId: null };
  const other = { organizationId, id: moved.otherId, mergedIntoId: moved.keptId };
  const where = { OR: [kept, other] };
  let found: number;
  if (kind === "PERSON") found = await tx.candidate.count({ where });
  else if (kind === "OUTCOME") found = await tx.outcome.count({ where });
  else found = await tx.credential.count({ where });
  if (found !== 2) throw cannotMerge(CHANGED.keptIsGone);
}

async function undoOutcome(tx: Transaction, { organizationId }: Scope, moved: MovedRows): Promise<void> {
  const { keptId, otherId, evidenceIds } = moved;
  const { count } = await tx.evidence.updateMany({
    where: { organizationId, id: { in: evidenceIds }, outcomeId: keptId },
    data: { outcomeId: otherId },
  });
  if (count !== evidenceIds.length) throw cannotMerge(CHANGED.evidence);
  await tx.outcome.updateMany({ where: { id: otherId, organizationId }, data: { mergedIntoId: null } });
}

async function separate(tx: Transaction, actor: Scope, joined: MovedRows["joined"][number]) {
  const { organizationId } = actor;
  const { fromId, intoId, status, outcomeIds, credentialIds } = joined;
  await tx.$queryRaw`SELECT 1 FROM "Outcome" WHERE id = ANY(${outcomeIds}::uuid[]) ORDER BY id FOR UPDATE`;
  const there = { organizationId, applicationId: intoId };
  const data = { applicationId: fromId };
  const isUnused = { ratings: { none: {} }, citations: { none: {} } };
  const outcomes = await tx.outcome.updateMany({
    where: { ...there, id: { in: outcomeIds }, ...isUnused },
    data,
  });
  const credentials = await tx.credential.updateMany({
    where: { ...there, id: { in: credentialIds } },
    data,
  });
  if (outcomes.count !== outcomeIds.length || credentials.count !== credentialIds.length) {
    throw cannotMerge(CHANGED.held);
  }
  await returnWaiting(tx, actor, joined);
  await tx.application.updateMany({ where: { id: fromId, organizationId }, data: { status } });
}

async function undoPerson(tx: Transaction, actor: Scope, moved: MovedRows): Promise<void> {
  const { organizationId } = actor;
  const { keptId, otherId, applicationIds } = moved;
  const { count } = await tx.application.updateMany({
    where: { organizationId, id: { in: applicationIds }, candidateId: keptId },
    data: { candidateId: otherId },
  });
  if (count !== applicationIds.length) throw cannotMerge(CHANGED.applications);
  for (const joined of moved.joined) await separate(tx, actor, joined);
  await tx.candidate.updateMany({ where: { id: otherId, organizationId }, data: { mergedIntoId: null } });
}

/** Puts every row of a merge back where it was, to the byte; refused with a sentence where something has changed since. */
export async function takeApart(
  tx: Transaction,
  actor: Scope,
  kind: DuplicateKind,
  moved: MovedRows,
): Promise<void> {
  await requireKept(tx, actor, kind, moved);
  if (kind === "OUTCOME") return undoOutcome(tx, actor, moved);
  if (kind === "PERSON") return undoPerson(tx, actor, moved);
  const { organizationId } = actor;
  await tx.credential.updateMany({
    where: { id: moved.otherId, organizationId },
    data: { mergedIntoId: null },
  });
}
