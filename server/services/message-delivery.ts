import "server-only";
import { appOrigin } from "@/lib/env";
import { db, type Transaction } from "@/server/db";
import { MailRefused, sendMail } from "@/server/services/mail";
import { messageLinkPath } from "@/server/services/message-link";

interface Held {
  readonly id: string;
  readonly organizationId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly toName: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
}

/** Longer than a mail server may take, so that the row stays held until it has answered. */
const LONGEST_MS = 120_000;
const LONGEST_PROBLEM = 300;

/** Takes the row for this transaction alone, if it still waits to be sent; a second worker waits here and finds it sent. */
async function hold(tx: Transaction, id: string): Promise<Held | undefined> {
  const [row] = await tx.$queryRaw<Held[]>`
    SELECT id, "organizationId", "subjectType", "subjectId", "toName", "toAddress", subject, text
    FROM "Message" WHERE id = ${id}::uuid AND state = 'QUEUED' FOR UPDATE`;
  return row;
}

function problemOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_PROBLEM);
}

async function sendHeld(tx: Transaction, message: Held, at: Date): Promise<void> {
  const path = await messageLinkPath(tx, message, at);
  if (!path) throw new MailRefused("The link was closed before this could be sent.");
  await sendMail({ ...message, link: appOrigin() + path });
}

/**
 * Sends one message, if it still has to be. Its row is held from before the mail server is spoken to until its answer is
 * stored: of several workers one sends it, and a worker that dies lets go of it unsent. Not through `inTransaction`, which
 * may run its work twice.
 * @throws what went wrong, when another try is worth it; the row says so too.
 */
export async function deliverMessage(id: string, at: Date): Promise<void> {
  const failure = await db().$transaction(
    async (tx) => {
      const message = await hold(tx, id);
      if (!message) return undefined;
      const where = { id };
      try {
        await sendHeld(tx, message, at);
        const sent = { state: "SENT", sentAt: at, problem: "", attempts: { increment: 1 } } as const;
        await tx.message.update({ where, data: sent, select: { id: true } });
        return undefined;
      } catch (error) {
        const isFinal = error instanceof MailRefused;
        const tried = { problem: problemOf(error), attempts: { increment: 1 } };
        await tx.message.update({
          where,
          data: isFinal ? { ...tried, state: "FAILED" } : tried,
          select: { id: true },
        });
        return isFinal ? undefined : error;
      }
    },
    { timeout: LONGEST_MS, maxWait: 10_000 },
  );
  if (failure) throw failure;
}

/** Gives a message up after its last try; from then on it waits in the outbox for a person. */
export async function giveMessageUp(id: string): Promise<void> {
  await db().message.updateMany({ where: { id, state: "QUEUED" }, data: { state: "FAILED" } });
}
