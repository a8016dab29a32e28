import "server-only";
import { diffOf } from "@/domain/audit-event";
import { AppError } from "@/domain/errors";
import { exportStandingOf, isGoingOn } from "@/domain/export/export-standing";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { type ExportView, exportView, seeExport } from "@/server/services/export-list";
import { seeExportable } from "@/server/services/export-sight";

/** How many archives are written for one organization at a time: each holds a snapshot of the database. */
const MOST_AT_ONCE = 3;
/** And for all organizations together, as each holds a connection that everybody's requests need. */
const MOST_IN_ALL = 6;

const OWN_GOES_ON = "Another export of yours still goes on. Stop it, or wait until it is done.";
const MANY_ELSEWHERE = "Many exports go on just now. Please try again in some minutes.";
/** An export that goes on says so more often than this. */
const ALIVE_MS = 60_000;
const TOO_MANY = `${MOST_AT_ONCE} exports go on already. Please wait until one of them is done.`;

interface Wanted {
  /** Null: the whole organization. */
  readonly openingId: string | null;
  readonly hasFiles: boolean;
}

/** Refuses an export beside others that go on. One of the actor's own that was never fetched gives way. */
async function requireRoom(tx: Transaction, { organizationId, memberId, at }: Actor): Promise<void> {
  await tx.export.updateMany({
    where: { organizationId, createdById: memberId, state: "READY" },
    data: { state: "CANCELLED", finishedAt: at },
  });
  const rows = await tx.export.findMany({
    where: { organizationId, state: "RUNNING" },
    select: { state: true, createdAt: true, heartbeatAt: true, createdById: true },
  });
  const running = rows.filter((row) => isGoingOn(exportStandingOf(row, at)));
  if (running.some(({ createdById }) => createdById === memberId)) throw new AppError("LOCKED", OWN_GOES_ON);
  if (running.length >= MOST_AT_ONCE) throw new AppError("RATE_LIMITED", TOO_MANY);
  const since = new Date(at.getTime() - ALIVE_MS);
  const inAll = await tx.export.count({ where: { state: "RUNNING", heartbeatAt: { gt: since } } });
  if (inAll >= MOST_IN_ALL) throw new AppError("RATE_LIMITED", MANY_ELSEWHERE);
}

/** Makes an export ready to be downloaded, once, by whoever asked for it. */
export function startExport(actor: Actor, { openingId, hasFiles }: Wanted): Promise<{ id: string }> {
  const { organizationId, memberId: createdById, at: createdAt } = actor;
  return inTransaction(async (tx) => {
    await seeExportable(tx, actor, openingId);
    await requireRoom(tx, actor);
    const { id } = await tx.export.create({
      data: { organizationId, openingId, hasFiles, createdById, createdAt },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "export.started",
      subjectType: "export",
      subjectId: id,
      ...(openingId ? { openingId } : {}),
      diff: diffOf(null, { hasFiles }),
    });
    return { id };
  });
}

/** Stops an export; whoever writes it notices within half a second. One that is over stays as it is. */
export function cancelExport(actor: Actor, id: string): Promise<ExportView> {
  const { organizationId, at } = actor;
  return inTransaction(async (tx) => {
    const row = await seeExport(tx, actor, id);
    const { count } = await tx.export.updateMany({
      where: { id, organizationId, state: { in: ["READY", "RUNNING"] } },
      data: { state: "CANCELLED", finishedAt: at },
    });
    if (count === 0) return exportView(row, actor);
    await recordAudit(tx, actor, {
      action: "export.cancelled",
      subjectType: "export",
      subjectId: id,
      ...(row.openingId ? { openingId: row.openingId } : {}),
      diff: { state: { from: row.state, to: "CANCELLED" } },
    });
    return exportView(await seeExport(tx, actor, id), actor);
  });
}
