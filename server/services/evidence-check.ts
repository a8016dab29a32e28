import "server-only";
import { type AuditAction, diffOf } from "@/domain/audit-event";
import { conflict } from "@/domain/errors";
import type { EvidenceCheckInput } from "@/domain/evidence";
import type { CheckStatus } from "@/domain/evidence-check";
import type { Acting, Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { seeEvidence } from "@/server/services/evidence-record";
import { placeOf } from "@/server/services/outcome-record";
import { rescoreApplication } from "@/server/services/score";
import type { SightedApplication } from "@/server/services/sight";

const ACTIONS: Record<CheckStatus, AuditAction> = {
  CHECKED: "evidence.checked",
  PARTLY: "evidence.partly-supported",
  DISPUTED: "evidence.disputed",
  UNCHECKED: "evidence.reopened",
};

/** What a check leaves on the row. Reopening forgets who checked; the audit log does not. */
function checkData(actor: Acting, status: CheckStatus, note: string) {
  const isOpen = status === "UNCHECKED";
  return {
    checkStatus: status,
    checkNote: note,
    checkedById: isOpen ? null : actor.memberId,
    checkedAt: isOpen ? null : actor.at,
    version: { increment: 1 },
  };
}

/** Marks a piece of evidence as checked or disputed, or opens it again; who and when are kept. */
export function checkEvidence(
  actor: Actor,
  input: EvidenceCheckInput,
): Promise<{ status: CheckStatus; version: number }> {
  const { id, version, status, note } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const { check, application } = await seeEvidence(tx, actor, "evidence.check", id);
    const { count } = await tx.evidence.updateMany({
      where: { id, organizationId, version },
      data: checkData(actor, status, note),
    });
    if (count === 0) {
      const now = await seeEvidence(tx, actor, "evidence.check", id);
      throw conflict({ ...now.check, version: now.values.version });
    }
    await recordAudit(tx, actor, {
      action: ACTIONS[status],
      subjectType: "evidence",
      subjectId: id,
      ...placeOf(application),
      diff: diffOf(check, { status, note }),
    });
    await rescoreApplication(tx, actor, application.id);
    return { status, version: version + 1 };
  });
}

/** Opens all checked evidence of an outcome again, because the outcome now claims something else. */
export async function reopenEvidence(
  tx: Transaction,
  actor: Acting,
  application: SightedApplication,
  outcomeId: string,
): Promise<void> {
  const { organizationId } = actor;
  const note = "The outcome was changed after this check.";
  const checked = await tx.evidence.findMany({
    where: { organizationId, outcomeId, checkStatus: "CHECKED" },
    select: { id: true, checkNote: true },
    orderBy: { id: "asc" },
  });
  for (const { id, checkNote } of checked) {
    await tx.evidence.updateMany({
      where: { id, organizationId },
      data: checkData(actor, "UNCHECKED", note),
    });
    await recordAudit(tx, actor, {
      action: "evidence.reopened",
      subjectType: "evidence",
      subjectId: id,
      ...placeOf(application),
      diff: diffOf({ status: "CHECKED", note: checkNote }, { status: "UNCHECKED", note }),
    });
  }
}
