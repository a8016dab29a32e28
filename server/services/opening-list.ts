import "server-only";
import type { OpeningListTab, OpeningRow } from "@/domain/opening-list/opening-list-input";
import { may, requireRole } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { inTransaction, type Prisma } from "@/server/db";
import { type FullRow, listedFields, openingRows } from "@/server/services/opening-rows";
import { seesEveryOpening } from "@/server/services/sight";

/** How many openings one list shows; the search field finds the others. */
const MOST = 500;

/** Openings the actor may see at all. */
export function openingsInSight(actor: Actor): Prisma.OpeningWhereInput {
  const { organizationId, memberId } = actor;
  return seesEveryOpening(actor)
    ? { organizationId }
    : { organizationId, panelMembers: { some: { memberId } } };
}

/** Openings that are the actor's own business: they run them, or are on the panel. */
export function openingsOf({ memberId }: Actor): Prisma.OpeningWhereInput {
  return { OR: [{ hiringManagerId: memberId }, { panelMembers: { some: { memberId } } }] };
}

function onTab(actor: Actor, tab: OpeningListTab): Prisma.OpeningWhereInput {
  if (tab === "decided") return { status: "DECIDED" };
  if (tab === "archived") return { status: "ARCHIVED" };
  const running: Prisma.OpeningWhereInput = { status: { in: ["DRAFT", "OPEN"] } };
  return tab === "open" ? running : { AND: [{ status: { not: "ARCHIVED" } }, openingsOf(actor)] };
}

function shownRow(row: FullRow): OpeningRow {
  const { id, title, location, hiringManager, stage, candidates, reviews, standing, waiting, createdOn } =
    row;
  return { id, title, location, hiringManager, stage, candidates, reviews, standing, waiting, createdOn };
}

/** The openings of one tab, newest first, and how many there are on each. */
export async function listOpenings(actor: Actor, tab: OpeningListTab) {
  requireRole(actor.role, "opening.list");
  return inTransaction(async (tx) => {
    const inSight = openingsInSight(actor);
    const count = (one: OpeningListTab) => tx.opening.count({ where: { AND: [inSight, onTab(actor, one)] } });
    const openings = await tx.opening.findMany({
      where: { AND: [inSight, onTab(actor, tab)] },
      select: listedFields,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MOST,
    });
    const rows = await openingRows(tx, actor, openings);
    return {
      rows: rows.map(shownRow),
      counts: {
        open: await count("open"),
        mine: await count("mine"),
        decided: await count("decided"),
        archived: await count("archived"),
      },
      canCreate: may(actor.role, "opening.create"),
    };
  });
}
