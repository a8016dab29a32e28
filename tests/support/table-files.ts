import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { TableRow } from "@/domain/import/csv-scanner";
import { openTable, type Table, type TableChoice } from "@/server/services/table-open";

/** The path of a file with this content, gone when the test ends. */
export function tableFile(content: Buffer | string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "table-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const name = path.join(folder, "table");
  writeFileSync(name, content);
  return name;
}

/** Every row, in their order. */
export async function allRows(table: Table): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of table.rows()) rows.push(row);
  return rows;
}

/** A file read as a table to its end. */
export async function readTable(
  content: Buffer | string,
  choice?: TableChoice,
): Promise<{ table: Table; rows: TableRow[] }> {
  const table = await openTable(tableFile(content), choice);
  return { table, rows: await allRows(table) };
}
