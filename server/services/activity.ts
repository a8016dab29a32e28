import "server-only";
import type { Actor } from "@/server/actor";
import { inTransaction, Prisma } from "@/server/db";
import { loadFeed } from "@/server/services/event-feed";
import { seeOpening } from "@/server/services/sight";

/** How many events one page of an opening's activity carries. */
const PAGE = 50;

/** What happened in one opening, newest first, a page at a time. LOCKED while the actor has a review to hand in there. */
export async function listActivity(actor: Actor, input: { openingId: string; before: string | null }) {
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "activity.list", input.openingId);
    const before = input.before
      ? Prisma.sql`(e.at, e.id) < (SELECT b.at, b.id FROM "AuditEvent" b
          WHERE b.id = ${input.before}::uuid AND b."organizationId" = ${actor.organizationId}::uuid)`
      : Prisma.sql`TRUE`;
    const where = Prisma.sql`e."openingId" = ${input.openingId}::uuid AND ${before}`;
    const events = await loadFeed(tx, actor, where, { limit: PAGE + 1, isWithinOpening: true });
    const shown = events.slice(0, PAGE);
    return { events: shown, next: events.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
  });
}
