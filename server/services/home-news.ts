import "server-only";
import { joinRepeated } from "@/domain/home/repeated-events";
import { may } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { type FeedEvent, loadFeed } from "@/server/services/event-feed";
import { isOpeningInSight, isWithheld } from "@/server/services/sight";

const DAY_MS = 86_400_000;
/** How many events are read, and how many lines of them are shown. */
const MOST_READ = 80;
const MOST_SHOWN = 5;

export type News = FeedEvent & { readonly times: number };

function startOfYesterday(at: Date): Date {
  return new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS - DAY_MS);
}

/**
 * What happened since yesterday in openings the actor sees. Of an opening in which they have a review to hand in only what
 * was decided about the opening itself: its brief, rubric and panel. Null for roles that do not see activity.
 */
export async function loadNews(tx: Transaction, actor: Actor): Promise<News[] | null> {
  if (!may(actor.role, "activity.list")) return null;
  const where = Prisma.sql`e.at >= ${startOfYesterday(actor.at)}
    AND (e."openingId" IS NULL OR ${isOpeningInSight(actor, Prisma.sql`e."openingId"`)})
    AND (e.action IN ('opening.created', 'opening.updated', 'opening.opened', 'rubric.updated', 'panel.updated')
      OR NOT EXISTS (SELECT 1 FROM "Application" a
        WHERE a."openingId" = e."openingId" AND a.status = 'ACTIVE' AND ${isWithheld(actor)}))`;
  const events = await loadFeed(tx, actor, where, { limit: MOST_READ, isWithinOpening: false });
  return joinRepeated(events).slice(0, MOST_SHOWN);
}
