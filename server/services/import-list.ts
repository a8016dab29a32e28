import "server-only";
import type { ImportView } from "@/domain/import/import-view";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { importRowColumns, importView, seeImport } from "@/server/services/import-record";
import { seeOpening } from "@/server/services/sight";

/** What was brought into an opening, the latest first. */
export function listImports(
  actor: Actor,
  { openingId }: { openingId: string },
): Promise<{ imports: ImportView[] }> {
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "import.list", openingId);
    const rows = await tx.import.findMany({
      where: { organizationId, openingId },
      select: importRowColumns,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    });
    return { imports: rows.map(importView) };
  });
}

/** One import, and how far it is. */
export function getImport(actor: Actor, { id }: { id: string }): Promise<ImportView> {
  return inTransaction(async (tx) => importView(await seeImport(tx, actor, "import.get", id)));
}
