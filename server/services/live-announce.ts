import "server-only";
import type { Prisma, Transaction } from "@/server/db";

/** The channel all processes of an installation listen on. */
export const LIVE_CHANNEL = "outweigh";

/**
 * What somebody may be watching. A `question` is a vote that may not have been asked yet; a `session` is watched so that a
 * stream ends with it.
 */
export const LIVE_TOPICS = ["comparison", "round", "question", "session"] as const;

export type LiveTopic = (typeof LIVE_TOPICS)[number];

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

/** Has every stream of these sessions asked again at once whether it may go on, and what it may show. */
export async function announceSessions(tx: Transaction, where: Prisma.SessionWhereInput): Promise<void> {
  const sessions = await tx.session.findMany({ where: { ...where, revokedAt: null }, select: { id: true } });
  for (const { id } of sessions) await announce(tx, { topic: "session", id });
}
