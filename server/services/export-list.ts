import "server-only";
import { notFound } from "@/domain/errors";
import { exportStandingOf, isGoingOn } from "@/domain/export/export-standing";
import type { ExportState } from "@/domain/export/export-state";
import { exportWords } from "@/domain/export/export-words";
import type { Actor } from "@/server/actor";
import { db, type Prisma, type Transaction } from "@/server/db";
import { seeExportable } from "@/server/services/export-sight";

const MOST_SHOWN = 20;

const columns = {
  id: true,
  openingId: true,
  state: true,
  hasFiles: true,
  rowsTotal: true,
  rowsDone: true,
  bytes: true,
  failure: true,
  heartbeatAt: true,
  finishedAt: true,
  createdAt: true,
  createdById: true,
  createdBy: { select: { user: { select: { name: true } } } },
} as const satisfies Prisma.ExportSelect;

export type StoredExport = Prisma.ExportGetPayload<{ select: typeof columns }>;

/** An export as the screen shows it. Sizes are bytes, instants ISO 8601 in UTC. */
export interface ExportView {
  readonly id: string;
  readonly openingId: string | null;
  readonly state: ExportState;
  readonly isGoingOn: boolean;
  readonly hasFiles: boolean;
  /** Null until they were counted. */
  readonly rowsTotal: number | null;
  readonly rowsDone: number;
  readonly bytes: number;
  /** How it stands, in a sentence. */
  readonly words: string;
  readonly createdBy: string;
  readonly isOwn: boolean;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

export function exportView(row: StoredExport, { memberId, at }: Actor): ExportView {
  const { id, openingId, hasFiles, rowsTotal, rowsDone, failure, createdBy, createdById } = row;
  const state = exportStandingOf(row, at);
  const bytes = Number(row.bytes);
  return {
    id,
    openingId,
    state,
    isGoingOn: isGoingOn(state),
    hasFiles,
    rowsTotal,
    rowsDone,
    bytes,
    words: exportWords({ standing: state, rowsDone, rowsTotal, bytes, failure }),
    createdBy: createdBy.user.name,
    isOwn: createdById === memberId,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

/** One export of this tenant, for whoever may export the same; throws NOT_FOUND, FORBIDDEN or LOCKED. */
export async function seeExport(tx: Transaction, actor: Actor, id: string): Promise<StoredExport> {
  const row = await tx.export.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: columns,
  });
  if (!row) throw notFound("This export");
  await seeExportable(tx, actor, row.openingId);
  return row;
}

/** How one export stands. */
export async function getExport(actor: Actor, id: string): Promise<ExportView> {
  return exportView(await seeExport(db(), actor, id), actor);
}

/** The latest exports of an opening, or with null of the whole organization: who made them, and when. */
export async function listExports(actor: Actor, openingId: string | null): Promise<ExportView[]> {
  await seeExportable(db(), actor, openingId);
  const rows = await db().export.findMany({
    where: { organizationId: actor.organizationId, openingId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_SHOWN,
    select: columns,
  });
  return rows.map((row) => exportView(row, actor));
}
