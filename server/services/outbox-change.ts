import "server-only";
import { AppError } from "@/domain/errors";
import { standingOf } from "@/domain/message";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { sendJob } from "@/server/services/job-queue";
import { canMail, type NewMessage, queueMessage } from "@/server/services/message";
import { messageLinkPath } from "@/server/services/message-link";
import { type MessageRow, seeMessage } from "@/server/services/outbox";

function record(
  tx: Transaction,
  actor: Actor,
  row: MessageRow,
  action: "message.retried" | "message.passed-on",
) {
  const { openingId, applicationId, kind, toName } = row;
  return recordAudit(tx, actor, {
    action,
    subjectType: "message",
    subjectId: row.id,
    ...(openingId && { openingId }),
    ...(applicationId && { applicationId }),
    diff: { kind: { from: null, to: kind }, name: { from: null, to: toName } },
  });
}

async function requireSendable(tx: Transaction, row: MessageRow, at: Date): Promise<void> {
  const locked = (message: string) => new AppError("LOCKED", message);
  if (row.state === "QUEUED") throw locked("This message is on its way already.");
  if (!canMail()) throw locked("No mail server is set up. Copy the link and pass it on.");
  if (row.toAddress === "") throw locked("There is no address to send it to.");
  if (!(await messageLinkPath(tx, row, at))) throw locked("The link in it is no longer open.");
}

/**
 * Mails a message again. One that never went out is tried anew; of one that did a second is written, so that the outbox
 * shows both and a mailbox does not take them for the same.
 */
export function retryMessage(actor: Actor, id: string): Promise<{ id: string }> {
  const { organizationId, at } = actor;
  return inTransaction(async (tx) => {
    const row = await seeMessage(tx, actor, id, { hold: true });
    await requireSendable(tx, row, at);
    await record(tx, actor, row, "message.retried");
    if (row.sentAt === null) {
      const data = { state: "QUEUED", attempts: 0, problem: "" } as const;
      await tx.message.updateMany({ where: { id, organizationId }, data });
      await sendJob(tx, "message.send", { messageId: id });
      return { id };
    }
    const { kind, subjectId, openingId, applicationId, toName, toAddress, subject, text } = row;
    const subjectType = row.subjectType as NewMessage["subjectType"];
    const place = { openingId: openingId ?? undefined, applicationId: applicationId ?? undefined };
    const again = { kind, subjectType, subjectId, ...place, toName, toAddress, subject, text };
    return { id: (await queueMessage(tx, { ...again, organizationId, createdAt: at })).id };
  });
}

/** Says that somebody passed a message on by another way, so that it waits for nobody any more. */
export function markPassedOn(actor: Actor, id: string): Promise<{ id: string }> {
  const { organizationId, at } = actor;
  return inTransaction(async (tx) => {
    const row = await seeMessage(tx, actor, id, { hold: true });
    const standing = standingOf(row.state, row.sentAt);
    if (standing !== "by-hand" && standing !== "failed") {
      throw new AppError("LOCKED", "This message does not wait to be passed on.");
    }
    await tx.message.updateMany({ where: { id, organizationId }, data: { state: "BY_HAND", sentAt: at } });
    await record(tx, actor, row, "message.passed-on");
    return { id };
  });
}
