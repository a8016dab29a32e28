import "server-only";
import type { AuditAction, Diff, SubjectType } from "@/domain/audit-event";
import type { Acting } from "@/server/actor";
import type { Prisma, Transaction } from "@/server/db";

export interface AuditEntry {
  readonly action: AuditAction;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly openingId?: string;
  readonly candidateId?: string;
  readonly applicationId?: string;
  readonly diff: Diff;
}

/** Writes one audit event in the transaction of the deed itself: either both are stored, or neither. */
export async function recordAudit(tx: Transaction, actor: Acting, entry: AuditEntry): Promise<void> {
  await tx.auditEvent.create({
    data: {
      ...entry,
      organizationId: actor.organizationId,
      actorId: actor.memberId,
      actorName: actor.name,
      at: actor.at,
      diff: entry.diff as Prisma.InputJsonObject,
    },
    select: { id: true },
  });
}
