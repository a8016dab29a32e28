import "server-only";
import { type LetterStanding, letterStandingOf, WHY_NOT_WRITTEN } from "@/domain/letter/letter-standing";
import { type MessageStanding, type MessageState, standingOf } from "@/domain/message";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { loadAddressee } from "@/server/services/candidate-addressee";
import { type SeenDecision, seeDecision } from "@/server/services/decision-seen";
import { loadNameFinder } from "@/server/services/letter-names";
import { canMail } from "@/server/services/message";

/** A draft older than this names a day that is near: it is better made again. */
const FRESH_MS = 14 * 24 * 3_600_000;

/** A letter as it is stored. */
export interface StoredLetter {
  readonly id: string;
  readonly decisionId: string;
  readonly subject: string;
  readonly text: string;
  readonly version: number;
  readonly messageId: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly writtenBy: string;
}

/** The letter about a decision of this tenant, if one was drafted; the caller has asked who may see it. */
export async function loadLetter(
  tx: Transaction,
  { organizationId }: Pick<Actor, "organizationId">,
  where: { id: string } | { decisionId: string },
): Promise<StoredLetter | null> {
  const row = await tx.letter.findFirst({
    where: { ...where, organizationId },
    select: {
      id: true,
      decisionId: true,
      subject: true,
      text: true,
      version: true,
      messageId: true,
      createdAt: true,
      sentAt: true,
      writtenBy: { select: { user: { select: { name: true } } } },
    },
  });
  return row && { ...row, writtenBy: row.writtenBy.user.name };
}

export function standingOfLetter(decision: SeenDecision, letter: StoredLetter | null): LetterStanding {
  return letterStandingOf({ ...decision, isDrafted: letter !== null, isSent: letter?.sentAt != null });
}

/** How far a letter is that was sent, as the outbox says it. */
async function loadDelivery(
  tx: Transaction,
  letter: StoredLetter | null,
): Promise<{ id: string; standing: MessageStanding } | null> {
  if (!letter?.messageId) return null;
  const [row] = await tx.$queryRaw<{ state: MessageState; sentAt: Date | null }[]>`
    SELECT state::text AS state, "sentAt" FROM "Message" WHERE id = ${letter.messageId}::uuid`;
  return row ? { id: letter.messageId, standing: standingOf(row.state, row.sentAt) } : null;
}

/** The desk of a letter: the decision it is about, the draft or what was sent, and what stands in the way of sending. */
export function getLetter(actor: Actor, decisionId: string) {
  return inTransaction(async (tx) => {
    const decision = await seeDecision(tx, actor, "letter.get", decisionId);
    const letter = await loadLetter(tx, actor, { decisionId });
    const standing = standingOfLetter(decision, letter);
    const find = await loadNameFinder(tx, actor, decision);
    const { email } = await loadAddressee(tx, actor, decision.application);
    const { id, kind, decidedAt, candidateName, openingTitle, application, rationale } = decision;
    return {
      decision: {
        id,
        kind,
        decidedAt: decidedAt.toISOString(),
        candidateName,
        openingTitle,
        openingId: application.openingId,
        applicationId: application.id,
      },
      standing,
      why: WHY_NOT_WRITTEN[standing],
      letter: letter && {
        id: letter.id,
        subject: letter.subject,
        text: letter.text,
        version: letter.version,
        writtenBy: letter.writtenBy,
        draftedAt: letter.createdAt.toISOString(),
        sentAt: letter.sentAt?.toISOString() ?? null,
      },
      isOld: standing === "drafted" && actor.at.getTime() - (letter?.createdAt.getTime() ?? 0) > FRESH_MS,
      delivery: await loadDelivery(tx, letter),
      names: find(letter ? `${letter.subject}\n${letter.text}` : ""),
      /** The internal reasons, to be quoted by a person who has read who else is named in them. */
      quote: { text: rationale, ...find(rationale) },
      hasAddress: email !== "",
      canBeMailed: email !== "" && canMail(),
    };
  });
}
