import "server-only";
import { Prisma, type Transaction } from "@/server/db";

/** The channel all processes of an installation listen on. */
export const LIVE_CHANNEL = "outweigh";

/**
 * What somebody may be watching. A `question` is a vote that may not have been asked yet; a `session` is watched so that a
 * stream ends with it.
 */
export type LiveTopic = "comparison" | "round" | "question" | "session";

/** One thing that changes while somebody looks at it. */
export interface LiveSubject {
  readonly topic: LiveTopic;
  readonly id: string;
}

/** What a vote on these applications is watched by before there is one; `key` is that of `Comparison`. */
export function questionId(openingId: string, key: string): string {
  return `${openingId} ${key}`;
}

/** What is sent on the channel for a subject: always the same text for the same one, so that it is also its key. */
export function payloadOf({ topic, id }: LiveSubject): string {
  return JSON.stringify({ topic, id });
}

/**
 * Says that something has changed, once the transaction is stored; nothing is said of one that is not. It carries no
 * content: whoever watches loads what they may see. Saying the same twice in one transaction says it once.
 * Example: `await announce(tx, { topic: "comparison", id })` after the vote was written.
 */
export async function announce(tx: Transaction, subject: LiveSubject): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${LIVE_CHANNEL}, ${payloadOf(subject)})`;
}

/**
 * Says that what the votes and rounds of some openings stand on has changed: who is asked, who is still in the running, or
 * whether the role is open.
 */
export async function announceVotes(tx: Transaction, openingIds: readonly string[]): Promise<void> {
  const ids = Prisma.sql`ANY(${[...openingIds]}::uuid[])`;
  const rows = await tx.$queryRaw<LiveSubject[]>`
    SELECT 'comparison' AS topic, id FROM "Comparison" WHERE "openingId" = ${ids}
    UNION ALL SELECT 'round', id FROM "VoteRound" WHERE "openingId" = ${ids}`;
  for (const row of rows) await announce(tx, row);
}

/** Has every stream of these sessions asked again at once whether it may go on, and what it may show. */
export async function announceSessions(tx: Transaction, where: Prisma.SessionWhereInput): Promise<void> {
  const sessions = await tx.session.findMany({ where: { ...where, revokedAt: null }, select: { id: true } });
  for (const { id } of sessions) await announce(tx, { topic: "session", id });
}
