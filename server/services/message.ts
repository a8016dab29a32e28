import "server-only";
import type { MessageKind } from "@/domain/message";
import type { Transaction } from "@/server/db";

export interface NewMessage {
  readonly organizationId: string;
  readonly kind: MessageKind;
  /** Whose link `{link}` in the text becomes. */
  readonly subjectType: "refereeRequest" | "candidateLink" | "evidenceRequest";
  readonly subjectId: string;
  readonly openingId?: string;
  readonly applicationId?: string;
  readonly toName: string;
  /** Empty: there is nobody to mail it to, so it is passed on by hand. */
  readonly toAddress: string;
  readonly subject: string;
  /** `{link}` is put in when it is sent or shown; the text itself never holds a token. */
  readonly text: string;
}

/**
 * Puts a message into the outbox in the transaction of the deed: both are stored, or neither. It is mailed afterwards;
 * without SMTP it waits there to be passed on by hand.
 */
export async function queueMessage(
  tx: Transaction,
  message: NewMessage,
): Promise<{ id: string; state: "QUEUED" | "BY_HAND" }> {
  const state = "BY_HAND";
  const { id } = await tx.message.create({ data: { ...message, state }, select: { id: true } });
  return { id, state };
}
