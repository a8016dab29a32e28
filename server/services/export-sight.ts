import "server-only";
import { notFound } from "@/domain/errors";
import { requirePermission } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { isWithheld, seeOpening } from "@/server/services/sight";

/** Asks the permission table about all of the organization; LOCKED while anything of it is sealed to the actor. */
async function seeWhole(tx: Transaction, actor: Actor): Promise<void> {
  const [row] = await tx.$queryRaw<{ owed: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM "Application" a
      WHERE a."organizationId" = ${actor.organizationId}::uuid AND a.status = 'ACTIVE' AND ${isWithheld(actor)}
        AND EXISTS (SELECT 1 FROM "Outcome" oc WHERE oc."applicationId" = a.id AND oc."mergedIntoId" IS NULL)) AS owed`;
  requirePermission(actor.role, "export.organization", { isUnsealed: row?.owed === false });
}

/** Whether the actor may export an opening, or with null the whole organization; throws NOT_FOUND, FORBIDDEN or LOCKED. */
export async function seeExportable(tx: Transaction, actor: Actor, openingId: string | null): Promise<void> {
  if (openingId === null) await seeWhole(tx, actor);
  else await seeOpening(tx, actor, "export.opening", openingId);
}

/** An opening in an export, with the applications of it that go in, in the order of their numbers. */
export interface ScopedOpening {
  readonly id: string;
  readonly title: string;
  readonly applicationIds: readonly string[];
  /** How many are withheld from the actor, and stay out. */
  readonly leftOut: number;
}

/** What goes into an export. */
export interface ExportScope {
  /** Null: the whole organization. */
  readonly openingId: string | null;
  readonly openings: readonly ScopedOpening[];
}

/**
 * What goes into an export of this actor: every application that is not withheld from them. Asks `seeExportable` first, so
 * that it holds in the snapshot that is read.
 */
export async function loadScope(
  tx: Transaction,
  actor: Actor,
  openingId: string | null,
): Promise<ExportScope> {
  await seeExportable(tx, actor, openingId);
  const chosen = openingId ? Prisma.sql`AND o.id = ${openingId}::uuid` : Prisma.empty;
  const openings = await tx.$queryRaw<ScopedOpening[]>`
    SELECT o.id, o.title,
           COALESCE(array_agg(a.id::text ORDER BY a.number) FILTER (WHERE NOT a.withheld), '{}') AS "applicationIds",
           count(a.id) FILTER (WHERE a.withheld)::int AS "leftOut"
    FROM "Opening" o
    LEFT JOIN LATERAL (
      SELECT a.id, a.number, ${isWithheld(actor)} AS withheld FROM "Application" a WHERE a."openingId" = o.id) a ON TRUE
    WHERE o."organizationId" = ${actor.organizationId}::uuid ${chosen}
    GROUP BY o.id ORDER BY o."createdAt", o.id`;
  if (openingId && openings.length === 0) throw notFound("This opening");
  return { openingId, openings };
}

/** Applications whose rows of one table are read at once. */
const ROWS_BATCH = 100;
/** Applications that are read at once with all there is about them. */
export const RECORD_BATCH = 25;

/** The applications of a scope, some at a time, so that memory does not grow with them and others have their turn. */
export function* batchesOf(ids: readonly string[], size = ROWS_BATCH): Generator<string[]> {
  for (let at = 0; at < ids.length; at += size) yield ids.slice(at, at + size);
}
