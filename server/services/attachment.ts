import "server-only";
import type { AttachmentRecord } from "@/domain/attachment";
import type { AttachmentClearance } from "@/domain/attachment-input";
import { diffOf } from "@/domain/audit-event";
import { AppError, notFound } from "@/domain/errors";
import type { Action } from "@/domain/permission-table";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { afterCommit, inTransaction, type Transaction } from "@/server/db";
import { attachmentColumns, attachmentRecord } from "@/server/services/attachment-record";
import { seeEvidence } from "@/server/services/evidence-record";
import { dropAllUnused } from "@/server/services/file-record";
import { placeOf, seeOutcome } from "@/server/services/outcome-record";

/** The files attached to an outcome's evidence, in the order they came. */
export function listAttachments(actor: Actor, outcomeId: string): Promise<AttachmentRecord[]> {
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    await seeOutcome(tx, actor, "attachment.get", outcomeId);
    const rows = await tx.attachment.findMany({
      where: { organizationId, evidence: { outcomeId } },
      orderBy: { id: "asc" },
      select: attachmentColumns,
    });
    return rows.map(attachmentRecord);
  });
}

/** Loads an attachment of this tenant with its evidence, and asks the permission table. */
async function see(tx: Transaction, actor: Actor, action: Action, id: string) {
  const { organizationId } = actor;
  const row = await tx.attachment.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: attachmentColumns,
  });
  if (!row) throw notFound("This file");
  return { row, ...(await seeEvidence(tx, actor, action, row.evidenceId)) };
}

/** A check that still counts was made with the file at hand: it stays as long as the check does. */
async function requireNotChecked(
  tx: Transaction,
  organizationId: string,
  { evidenceId, createdAt }: { evidenceId: string; createdAt: Date },
): Promise<void> {
  const standing = await tx.evidence.count({
    where: {
      organizationId,
      id: evidenceId,
      OR: [
        { checkStatus: { not: "UNCHECKED" }, checkedAt: { gte: createdAt } },
        { checks: { some: { reopenedAt: null, at: { gte: createdAt } } } },
      ],
    },
  });
  if (standing > 0)
    throw new AppError(
      "LOCKED",
      "Somebody checked this evidence with the file at hand. Open the check again before you remove it.",
    );
}

/** Removes an attached file, and its bytes when nothing else points to them; the audit log keeps its name and hash. */
export function removeAttachment(actor: Actor, id: string): Promise<{ evidenceId: string }> {
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const { row, application } = await see(tx, actor, "attachment.remove", id);
    const { name, evidenceId, file } = row;
    const { size, sha256 } = file;
    await requireNotChecked(tx, organizationId, row);
    const { count } = await tx.attachment.deleteMany({ where: { organizationId, id } });
    if (count === 0) throw notFound("This file");
    await recordAudit(tx, actor, {
      action: "attachment.removed",
      subjectType: "evidence",
      subjectId: evidenceId,
      ...placeOf(application),
      diff: diffOf({ file: name, size, sha256 }, null),
    });
    afterCommit(tx, () => dropAllUnused([{ organizationId, sha256 }]));
    return { evidenceId };
  });
}

/** Says whether a file may be seen by reviewers who must not know whose it is. */
export function clearAttachment(actor: Actor, input: AttachmentClearance): Promise<AttachmentClearance> {
  const { id, isClearedForBlind } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const { row, application } = await see(tx, actor, "attachment.update", id);
    await tx.attachment.updateMany({ where: { organizationId, id }, data: { isClearedForBlind } });
    await recordAudit(tx, actor, {
      action: isClearedForBlind ? "attachment.cleared" : "attachment.withheld",
      subjectType: "evidence",
      subjectId: row.evidenceId,
      ...placeOf(application),
      diff: diffOf({ isClearedForBlind: row.isClearedForBlind }, { isClearedForBlind, file: row.name }),
    });
    return { id, isClearedForBlind };
  });
}
