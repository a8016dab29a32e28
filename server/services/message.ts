import "server-only";
import type { MessageKind, MessageState } from "@/domain/message";
import { mailSettings } from "@/lib/env";
import type { Transaction } from "@/server/db";
import { sendJob } from "@/server/services/job-queue";

export interface NewMessage {
  readonly organizationId: string;
  readonly kind: MessageKind;
  /** Whose link `{link}` in the text becomes. */
  readonly subjectType:
    | "refereeRequest"
    | "candidateLink"
    | "evidenceRequest"
    | "panelMember"
    | "letter"
    | "credentialProof";
  readonly subjectId: string;
  readonly openingId?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly toName: string;
  /** Empty: there is nobody to mail it to, so it is passed on by hand. */
  readonly toAddress: string;
  readonly subject: string;
  /** `{link}` is put in when it is sent or shown; the text itself never holds a token. */
  readonly text: string;
  /** Never mailed, even with an address: a member passes it on. */
  readonly isByHand?: boolean;
  /** When it was written; now, when left out. */
  readonly createdAt?: Date;
}

/** Whether there is a mail server to send through. */
export function canMail(): boolean {
  return mailSettings() !== null;
}

/**
 * Puts a message into the outbox in the transaction of the deed: both are stored, or neither. It is mailed afterwards;
 * without SMTP it waits there to be passed on by hand.
 */
export async function queueMessage(
  tx: Transaction,
  { isByHand = false, ...message }: NewMessage,
): Promise<{ id: string; state: MessageState }> {
  const state = !isByHand && message.toAddress !== "" && canMail() ? "QUEUED" : "BY_HAND";
  const { id } = await tx.message.create({ data: { ...message, state }, select: { id: true } });
  if (state === "QUEUED") await sendJob(tx, "message.send", { messageId: id });
  return { id, state };
}
