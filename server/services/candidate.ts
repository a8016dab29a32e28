import "server-only";
import { diffOf } from "@/domain/audit-event";
import type { CandidateUpdate } from "@/domain/candidate";
import { conflict, notFound } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import {
  type CandidateValues,
  candidateColumns,
  candidateData,
  candidateValues,
} from "@/server/services/candidate-record";
import { seeCandidate, type VisibleApplication } from "@/server/services/candidate-sight";

export interface CandidateDetails {
  readonly id: string;
  readonly values: CandidateValues;
  readonly applications: readonly VisibleApplication[];
}

async function load(tx: Transaction, actor: Actor, id: string): Promise<CandidateValues> {
  const { organizationId } = actor;
  const row = await tx.candidate.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: candidateColumns,
  });
  if (!row) throw notFound("This person");
  return candidateValues(row);
}

/** A person with the applications the actor may see. Throws LOCKED while the name is withheld. */
export function getCandidate(actor: Actor, candidateId: string): Promise<CandidateDetails> {
  return inTransaction(async (tx) => {
    const applications = await seeCandidate(tx, actor, candidateId);
    return { id: candidateId, values: await load(tx, actor, candidateId), applications };
  });
}

/** Changes what is known of a person. A stale version is a CONFLICT that carries the stored one. */
export function updateCandidate(actor: Actor, input: CandidateUpdate): Promise<CandidateValues> {
  const { id, version } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    await seeCandidate(tx, actor, id);
    const before = await load(tx, actor, id);
    const { count } = await tx.candidate.updateMany({
      where: { id, organizationId, version },
      data: { ...candidateData(input), version: { increment: 1 } },
    });
    const after = await load(tx, actor, id);
    if (count === 0) throw conflict(after);
    const { version: _, ...was } = before;
    const { version: __, ...is } = after;
    await recordAudit(tx, actor, {
      action: "candidate.updated",
      subjectType: "candidate",
      subjectId: id,
      candidateId: id,
      diff: diffOf(was, is),
    });
    return after;
  });
}
