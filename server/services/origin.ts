import "server-only";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { seeApplication } from "@/server/services/sight";

/** Where one row came from. */
export interface RowOrigin {
  readonly kind: "APPLICATION" | "OUTCOME" | "EVIDENCE" | "CREDENTIAL";
  readonly id: string;
  /** Null for what no import that is still known brought. */
  readonly importId: string | null;
  /** What the file said of checks nobody here has made, by the key of the field. */
  readonly stated: Readonly<Record<string, string>>;
}

/** Where what is known of an application came from, as far as it came in by the file. */
export interface ApplicationOrigins {
  readonly imports: readonly { readonly id: string; readonly fileName: string; readonly at: string }[];
  readonly rows: readonly RowOrigin[];
}

/** Which rows of an application came in with which file, and what the file said of checks. */
export function getOrigins(
  actor: Actor,
  { applicationId }: { applicationId: string },
): Promise<ApplicationOrigins> {
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const { id } = await seeApplication(tx, actor, "application.get", applicationId);
    const rows = await tx.$queryRaw<RowOrigin[]>`
      SELECT 'APPLICATION' AS kind, id, "importId", '{}'::jsonb AS stated FROM "Application"
      WHERE id = ${id}::uuid AND "importId" IS NOT NULL
      UNION ALL
      SELECT 'OUTCOME', id, "importId", '{}'::jsonb FROM "Outcome"
      WHERE "applicationId" = ${id}::uuid AND "importId" IS NOT NULL
      UNION ALL
      SELECT 'EVIDENCE', e.id, e."importId", e."statedInFile" FROM "Evidence" e
      JOIN "Outcome" o ON o.id = e."outcomeId"
      WHERE o."applicationId" = ${id}::uuid AND (e."importId" IS NOT NULL OR e."statedInFile" <> '{}'::jsonb)
      UNION ALL
      SELECT 'CREDENTIAL', id, "importId", "statedInFile" FROM "Credential"
      WHERE "applicationId" = ${id}::uuid AND ("importId" IS NOT NULL OR "statedInFile" <> '{}'::jsonb)`;
    const importIds = [...new Set(rows.flatMap(({ importId }) => importId ?? []))];
    const imports = await tx.import.findMany({
      where: { organizationId, id: { in: importIds } },
      select: { id: true, fileName: true, createdAt: true, finishedAt: true },
      orderBy: { createdAt: "asc" },
    });
    return {
      imports: imports.map(({ id, fileName, createdAt, finishedAt }) => ({
        id,
        fileName,
        at: (finishedAt ?? createdAt).toISOString(),
      })),
      rows,
    };
  });
}
