import "server-only";
import { describeDevice } from "@/domain/device";
import { notFound } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction, type Transaction } from "@/server/db";
import { announce } from "@/server/services/live-announce";
import { actorOfSession } from "@/server/session";

/** Where the actor is signed in, this browser first, then by when they were last seen. */
export async function listSessions(actor: Actor) {
  const rows = await db().session.findMany({
    where: { userId: actor.userId, revokedAt: null, expiresAt: { gt: actor.at } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
    take: 100,
    select: { id: true, userAgent: true, address: true, createdAt: true, lastSeenAt: true },
  });
  const sessions = rows.map((row) => ({
    id: row.id,
    device: describeDevice(row.userAgent),
    // A demo account is shared: one visitor must not read where another one sits.
    address: actor.isDemo || row.address === "local" ? "" : row.address,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    isCurrent: row.id === actor.sessionId,
  }));
  return sessions.sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}

async function end(tx: Transaction, actor: Actor, id: string): Promise<boolean> {
  const { count } = await tx.session.updateMany({
    where: { id, userId: actor.userId, revokedAt: null },
    data: { revokedAt: actor.at },
  });
  if (count === 0) return false;
  await announce(tx, { topic: "session", id });
  await recordAudit(tx, actor, {
    action: "session.revoked",
    subjectType: "session",
    subjectId: id,
    diff: { revokedAt: { from: null, to: actor.at.toISOString() } },
  });
  return true;
}

/** Ends one of the actor's own sessions; the browser that had it is signed out with its next request. */
export async function revokeSession(actor: Actor, id: string): Promise<{ id: string }> {
  await inTransaction(async (tx) => {
    if (!(await end(tx, actor, id))) throw notFound("This session");
  });
  return { id };
}

/** Ends all of the actor's sessions but this one; answers how many there were. */
export async function revokeOtherSessions(actor: Actor): Promise<{ count: number }> {
  return inTransaction(async (tx) => {
    const others = await tx.session.findMany({
      where: { userId: actor.userId, revokedAt: null, id: { not: actor.sessionId } },
      select: { id: true },
    });
    let count = 0;
    for (const { id } of others) count += (await end(tx, actor, id)) ? 1 : 0;
    return { count };
  });
}

/** Ends the session a browser signs out of; nothing happens when it has ended already. */
export async function signOutSession(sessionId: string, at: Date): Promise<void> {
  const actor = await actorOfSession(sessionId, at);
  if (actor) await inTransaction((tx) => end(tx, actor, sessionId));
  // Whoever was deactivated everywhere has no log to write in, but signs out all the same.
  else await db().session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: at } });
}
