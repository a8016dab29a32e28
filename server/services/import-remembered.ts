import "server-only";
import { foldHeading } from "@/domain/import/fold-heading";
import { guessMapping } from "@/domain/import/guess-mapping";
import type { ImportFormat, ImportSubject } from "@/domain/import/import-kinds";
import { IMPORT_PRESETS } from "@/domain/import/presets";
import type { Transaction } from "@/server/db";

/** What is known of headings beforehand: from the system the file comes from. */
function presetOf(format: ImportFormat): Readonly<Record<string, string>> {
  return format === "LEVER" || format === "ASHBY" ? IMPORT_PRESETS[format].fields : {};
}

/** What each heading of a table was taken for the last time, by its folded text. */
export async function loadRemembered(
  tx: Transaction,
  organizationId: string,
  subject: ImportSubject,
  columns: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const headings = [...new Set(columns.map(foldHeading))].filter(Boolean);
  const rows = await tx.importColumn.findMany({
    where: { organizationId, subject, heading: { in: headings } },
    select: { heading: true, field: true },
  });
  return Object.fromEntries(rows.map(({ heading, field }) => [heading, field]));
}

/** What a table's columns are guessed to be: as they were the last time, else as its system has them, else by their headings. */
export function guessColumns(
  format: ImportFormat,
  subject: ImportSubject,
  columns: readonly string[],
  remembered: Readonly<Record<string, string>>,
): string[] {
  const guessed = guessMapping(subject, columns, { ...presetOf(format), ...remembered });
  return columns.map((_, index) => guessed[index] ?? "");
}

/** Remembers what the columns of a table were said to be, for the next one with the same headings. */
export async function rememberColumns(
  tx: Transaction,
  organizationId: string,
  subject: ImportSubject,
  columns: readonly string[],
  mapping: readonly string[],
  at: Date,
): Promise<void> {
  const fields = new Map(columns.map((heading, index) => [foldHeading(heading), mapping[index] ?? ""]));
  fields.delete("");
  const known = [...fields];
  if (known.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "ImportColumn" (id, "organizationId", subject, heading, field, "updatedAt")
    SELECT gen_random_uuid(), ${organizationId}::uuid, ${subject}::"ImportSubject", v.heading, v.field, ${at}
    FROM unnest(${known.map(([heading]) => heading)}::text[], ${known.map(([, field]) => field)}::text[]) AS v(heading, field)
    ON CONFLICT ("organizationId", subject, heading) DO UPDATE SET field = EXCLUDED.field, "updatedAt" = EXCLUDED."updatedAt"`;
}
