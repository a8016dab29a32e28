import "server-only";
import { AppError, invalid } from "@/domain/errors";
import { IMPORT_FIELDS } from "@/domain/import/import-fields";
import type { ImportMappingInput } from "@/domain/import/import-input";
import type { ImportSubject } from "@/domain/import/import-kinds";
import type { ImportView } from "@/domain/import/import-view";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { withImportFile } from "@/server/services/import-file";
import { isTable } from "@/server/services/import-mapped";
import { forgetProblems } from "@/server/services/import-problem-store";
import { type ImportRow, importView, optionsOf, storedMapping } from "@/server/services/import-record";
import { guessColumns, loadRemembered, rememberColumns } from "@/server/services/import-remembered";
import { openImportTable } from "@/server/services/import-source";
import { importEvent, moveImport, seeForDeed } from "@/server/services/import-start";

type Reading = Pick<ImportRow, "encoding" | "separator" | "sheet"> & { readonly columns: string[] };

function requireTable(row: ImportRow): void {
  if (!isTable(row.format))
    throw new AppError("LOCKED", "This file says itself what is what; nothing has to be mapped.");
}

/** How the file is read now, and the headings that makes; read anew where something else was chosen. */
async function readingOf(row: ImportRow, input: ImportMappingInput): Promise<Reading> {
  const { encoding = row.encoding, separator = row.separator, sheet = row.sheet } = input;
  const isSame = encoding === row.encoding && separator === row.separator && sheet === row.sheet;
  if (isSame) return { encoding, separator, sheet, columns: row.columns as string[] };
  return withImportFile(row, async (path) => {
    const table = await openImportTable({ ...row, encoding, separator, sheet }, path);
    return {
      encoding: table.encoding,
      separator: table.separator,
      sheet: table.sheet,
      columns: [...table.headings],
    };
  });
}

/** The mapping that was given, when it is one of these columns. */
function givenMapping(
  mapping: readonly string[],
  subject: ImportSubject,
  columns: readonly string[],
): string[] {
  if (mapping.length !== columns.length)
    throw invalid({ mapping: "The columns have changed. Choose them again." });
  const known = new Set(["", ...IMPORT_FIELDS[subject].map(({ key }) => key)]);
  if (mapping.some((field) => !known.has(field))) throw invalid({ mapping: "A column goes nowhere." });
  return [...mapping];
}

async function mappingFor(
  tx: Transaction,
  { organizationId, format }: ImportRow,
  { subject, mapping }: ImportMappingInput,
  columns: readonly string[],
  at: Date,
): Promise<string[]> {
  if (!mapping) {
    const remembered = await loadRemembered(tx, organizationId, subject, columns);
    return guessColumns(format, subject, columns, remembered);
  }
  const given = givenMapping(mapping, subject, columns);
  await rememberColumns(tx, organizationId, subject, columns, given, at);
  return given;
}

const UNCHECKED = {
  state: "RECEIVED",
  rowsTotal: null,
  rowsDone: 0,
  rowsBad: 0,
  counts: {},
  failure: "",
} as const;

/** Says what the columns of a table mean. What an earlier check found is forgotten. */
export async function mapImport(actor: Actor, input: ImportMappingInput): Promise<ImportView> {
  const { subject } = input;
  const see = (tx: Transaction) => seeForDeed(tx, actor, "import.update", "map", input);
  const seen = await inTransaction(see);
  requireTable(seen);
  const reading = await readingOf(seen, input);
  return inTransaction(async (tx) => {
    const row = await see(tx);
    const mapping = await mappingFor(tx, row, input, reading.columns, actor.at);
    await forgetProblems(tx, row);
    const options = { ...optionsOf(row), ...input.options };
    const data = {
      ...UNCHECKED,
      ...reading,
      subject,
      options,
      mapping: storedMapping(mapping),
      finishedAt: null,
    };
    const moved = await moveImport(tx, row, data);
    const columns = Object.fromEntries(
      reading.columns.map((heading, index) => [heading, mapping[index] ?? ""]),
    );
    await recordAudit(tx, actor, importEvent(row, "import.mapped", { subject, columns }));
    return importView(moved);
  });
}
