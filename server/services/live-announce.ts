import "server-only";
import type { Transaction } from "@/server/db";

/** The channel all processes of an installation listen on. */
export const LIVE_CHANNEL = "outweigh";

/** What somebody may be watching; `session` and `member` are watched so that a stream ends with them. */
export const LIVE_TOPICS = ["comparison", "round", "session", "member"] as const;

export type LiveTopic = (typeof LIVE_TOPICS)[number];

/** One thing that changes while somebody looks at it. */
export interface LiveSubject {
  readonly topic: LiveTopic;
  readonly id: string;
}

/**
 * Says that something has changed, once the transaction is stored; nothing is said of one that is not. It carries no
 * content: whoever watches loads what they may see. Saying the same twice in one transaction says it once.
 * Example: `await announce(tx, { topic: "comparison", id })` after the vote was written.
 */
export async function announce(tx: Transaction, { topic, id }: LiveSubject): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${LIVE_CHANNEL}, ${JSON.stringify({ topic, id })})`;
}
