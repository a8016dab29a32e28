import type { ExportState } from "@/domain/export/export-state";
import type { Actor } from "@/server/actor";
import { store } from "@/tests/support/store";

/** An export of an opening, or with null of the whole organization, that waits to be fetched unless `state` says otherwise. */
export async function makeExport(
  { organizationId, memberId: createdById, at: createdAt }: Actor,
  openingId: string | null,
  row: {
    state?: ExportState;
    rowsTotal?: number;
    rowsDone?: number;
    bytes?: number;
    createdAt?: Date;
    heartbeatAt?: Date;
    finishedAt?: Date;
  } = {},
): Promise<string> {
  const data = { organizationId, openingId, createdById, createdAt, ...row };
  return (await store().export.create({ data, select: { id: true } })).id;
}
