import "server-only";
import { notFound } from "@/domain/errors";
import { type MessageKind, type MessageStanding, standingOf } from "@/domain/message";
import type { MessageFilter } from "@/domain/message-filter";
import type { Actor } from "@/server/actor";
import { db, Prisma, type Transaction } from "@/server/db";
import { canMail } from "@/server/services/message";
import { messageLinkPath } from "@/server/services/message-link";
import { isWithheld } from "@/server/services/sight";

const PAGE = 50;

export interface MessageRow {
  readonly id: string;
  readonly kind: MessageKind;
  readonly state: "QUEUED" | "SENT" | "FAILED" | "BY_HAND";
  readonly organizationId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly openingId: string | null;
  readonly applicationId: string | null;
  readonly toName: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly attempts: number;
  readonly problem: string;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

/**
 * The messages of this tenant, less those that name somebody who is sealed to the actor, and the reminders of an opening in
 * which anybody is: whom they went out to says who is not done.
 */
function inSight(actor: Actor): Prisma.Sql {
  return Prisma.sql`m."organizationId" = ${actor.organizationId}::uuid AND NOT EXISTS (
    SELECT 1 FROM "Application" a
    WHERE (a.id = m."applicationId" OR (m.kind = 'REVIEW_REMINDER' AND a."openingId" = m."openingId" AND a.status = 'ACTIVE'))
      AND ${isWithheld(actor)})`;
}

const STANDING_SQL: Record<MessageStanding, Prisma.Sql> = {
  waiting: Prisma.sql`m.state = 'QUEUED'`,
  failed: Prisma.sql`m.state = 'FAILED'`,
  sent: Prisma.sql`m.state = 'SENT'`,
  "by-hand": Prisma.sql`m.state = 'BY_HAND' AND m."sentAt" IS NULL`,
  "passed-on": Prisma.sql`m.state = 'BY_HAND' AND m."sentAt" IS NOT NULL`,
};

/** Nothing follows a message that is not there, or another tenant's. */
function after({ organizationId }: Actor, cursor: string): Prisma.Sql {
  return Prisma.sql`AND m.id < (SELECT c.id FROM "Message" c
    WHERE c.id = ${cursor}::uuid AND c."organizationId" = ${organizationId}::uuid)`;
}

/** What went out and what waits to, the newest first, a page at a time. */
export async function listMessages(actor: Actor, { standing, cursor }: MessageFilter) {
  const rows = await db().$queryRaw<MessageRow[]>`
    SELECT m.id, m.kind::text AS kind, m.state::text AS state, m."toName", m."toAddress", m.subject, m.problem,
           m."createdAt", m."sentAt"
    FROM "Message" m
    WHERE ${inSight(actor)}
      ${standing ? Prisma.sql`AND ${STANDING_SQL[standing]}` : Prisma.empty}
      ${cursor ? after(actor, cursor) : Prisma.empty}
    ORDER BY m.id DESC LIMIT ${PAGE + 1}`;
  const shown = rows.slice(0, PAGE);
  return {
    canMail: canMail(),
    nextCursor: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
    messages: shown.map(({ state, createdAt, sentAt, ...row }) => ({
      ...row,
      standing: standingOf(state, sentAt),
      createdAt: createdAt.toISOString(),
      sentAt: sentAt?.toISOString() ?? null,
    })),
  };
}

/** Loads one message, if the actor may see it; `hold` keeps it for this transaction alone. */
export async function seeMessage(
  tx: Transaction,
  actor: Actor,
  id: string,
  { hold = false } = {},
): Promise<MessageRow> {
  const [row] = await tx.$queryRaw<MessageRow[]>`
    SELECT m.id, m.kind::text AS kind, m.state::text AS state, m."organizationId", m."subjectType", m."subjectId",
           m."openingId", m."applicationId", m."toName", m."toAddress", m.subject, m.text, m.attempts, m.problem,
           m."createdAt", m."sentAt"
    FROM "Message" m WHERE m.id = ${id}::uuid AND ${inSight(actor)} ${hold ? Prisma.sql`FOR UPDATE` : Prisma.empty}`;
  if (!row) throw notFound("This message");
  return row;
}

/** Whether showing the link would spoil what it proves: that the answer came from the mailbox it was sent to. */
async function isSecret(tx: Transaction, { organizationId, subjectType, subjectId: id }: MessageRow) {
  if (subjectType !== "refereeRequest") return false;
  const request = await tx.refereeRequest.findFirst({
    where: { organizationId, id },
    select: { isMailed: true },
  });
  return request?.isMailed === true;
}

/** One message as it went out or is to be passed on, with its link where a member may see that. */
export async function getMessage(actor: Actor, id: string) {
  const row = await seeMessage(db(), actor, id);
  const { organizationId: _, state, createdAt, sentAt, ...message } = row;
  const path = await messageLinkPath(db(), row, actor.at);
  const isKept = path !== null && (await isSecret(db(), row));
  return {
    ...message,
    standing: standingOf(state, sentAt),
    createdAt: createdAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
    canMail: canMail(),
    link: path === null ? ("closed" as const) : isKept ? ("secret" as const) : ("open" as const),
    path: isKept ? null : path,
  };
}
