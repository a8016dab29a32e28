import "server-only";
import { invalid } from "@/domain/errors";
import type { LetterSending } from "@/domain/letter/letter-input";
import { whyNamesStop } from "@/domain/letter/other-names";
import type { MessageState } from "@/domain/message";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { loadAddressee } from "@/server/services/candidate-addressee";
import { ensureLink, requireMailable } from "@/server/services/candidate-link";
import { holdLetter, recordLetter, requireVersion } from "@/server/services/letter-draft";
import { loadNameFinder } from "@/server/services/letter-names";
import { queueMessage } from "@/server/services/message";

/**
 * Sends a letter once, through the outbox, with the candidate's own link in it; without an address or a mail server it waits
 * there to be passed on by hand. INVALID while it names another candidate of the opening.
 */
export function sendLetter(
  actor: Actor,
  { id, version, isMailed }: LetterSending,
): Promise<{ messageId: string; state: MessageState }> {
  const { organizationId, at } = actor;
  return inTransaction(async (tx) => {
    const { decision, letter } = await holdLetter(tx, actor, id);
    requireVersion(letter, version);
    const { application } = decision;
    const { subject, text } = letter;
    const find = await loadNameFinder(tx, actor, decision);
    const stop = whyNamesStop(find(`${subject}\n${text}`).named);
    if (stop) throw invalid({ text: stop });
    const addressee = await loadAddressee(tx, actor, application);
    if (isMailed) requireMailable(addressee);
    await ensureLink(tx, actor, application, isMailed);
    const message = await queueMessage(tx, {
      organizationId,
      kind: "CANDIDATE_LETTER",
      subjectType: "letter",
      subjectId: id,
      openingId: application.openingId,
      applicationId: application.id,
      toName: addressee.name,
      toAddress: addressee.email,
      subject,
      text,
      isByHand: !isMailed,
      createdAt: at,
    });
    await tx.letter.update({
      where: { organizationId_id: { organizationId, id } },
      data: { messageId: message.id, sentAt: at, version: version + 1 },
      select: { id: true },
    });
    await recordLetter(tx, actor, decision, {
      action: "letter.sent",
      subjectId: id,
      diff: { subject: { from: null, to: subject }, isMailed: { from: null, to: isMailed } },
    });
    return { messageId: message.id, state: message.state };
  });
}
