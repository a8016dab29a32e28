import "server-only";
import { AppError } from "@/domain/errors";
import type { ImportFormat } from "@/domain/import/import-kinds";
import { mappingProblems } from "@/domain/import/import-mapping";
import { type ImportRow, mappingOf, storedMapping } from "@/server/services/import-record";

/** Whether a format is a table with columns that somebody says the meaning of. */
export function isTable(format: ImportFormat): boolean {
  return format === "TABLE" || format === "LEVER" || format === "ASHBY";
}

/** Why no row of a table could be read as its columns are mapped, a sentence each. */
export function whyUnmapped(row: Pick<ImportRow, "format" | "subject" | "columns" | "mapping">): string[] {
  if (!isTable(row.format)) return [];
  return mappingProblems(row.subject ?? "CANDIDATE", storedMapping(mappingOf(row)));
}

/** Refuses to read a table before its columns are mapped. */
export function requireMapped(row: ImportRow): void {
  const [first] = whyUnmapped(row);
  if (first) throw new AppError("LOCKED", first);
}
