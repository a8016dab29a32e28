import { offlineAdapterFactory } from "./offline-adapter";
import { noFilters, openSchemaEngine } from "./schema-engine";

/**
 * Writes the SQL that turns one Prisma schema into another, without a database.
 * @param from the text of the old schema, or undefined for an empty database.
 * @returns SQL, empty when nothing differs.
 */
export async function schemaSql(from: string | undefined, to: string): Promise<string> {
  const engine = await openSchemaEngine(offlineAdapterFactory());
  try {
    const { stdout } = await engine.diff({
      from: from === undefined ? { tag: "empty" } : datamodel(from),
      to: datamodel(to),
      script: true,
      exitCode: null,
      filters: noFilters,
    });
    const sql = stdout ?? "";
    return sql.includes("This is an empty migration") ? "" : sql;
  } finally {
    engine.free();
  }
}

function datamodel(content: string) {
  return { tag: "schemaDatamodel" as const, files: [{ path: "schema.prisma", content }] };
}
