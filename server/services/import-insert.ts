import "server-only";
import type { Acting } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { arrayText } from "@/server/services/array-text";

/** Whose rows they are, what brought them and into which opening. */
export interface InsertScope extends Pick<Acting, "organizationId" | "memberId" | "at"> {
  readonly importId: string;
  readonly openingId: string;
}

/** One column of many rows: its name, its type, and what each row has in it; empty stands for NULL where it can be. */
export interface Column<Row> {
  readonly name: string;
  readonly type:
    | "uuid"
    | "text"
    | "nullable text"
    | "int"
    | "float8"
    | "date"
    | "boolean"
    | "jsonb"
    | "text[]"
    | `"${string}"`;
  readonly of: (row: Row) => string;
}

/** What parts the items of a list in one text; no text that is stored can contain it. */
export const LIST_MARK = "\u0001";

function sqlOf(type: Column<unknown>["type"], index: number): string {
  const value = `v.c${index}`;
  if (type === "text") return value;
  if (type === "text[]") return `string_to_array(${value}, E'\\x01')`;
  return type === "nullable text" ? `NULLIF(${value}, '')` : `NULLIF(${value}, '')::${type}`;
}

/**
 * Writes many rows of one table by `INSERT … SELECT FROM unnest`, each column as one array of texts. Every row carries the
 * tenant and the import; a column that is left out takes its default.
 */
export async function insertRows<Row>(
  tx: Transaction,
  { organizationId, importId }: InsertScope,
  table: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Prisma.raw(columns.map(({ name }) => `"${name}"`).join(", "));
  const values = Prisma.raw(columns.map(({ type }, index) => sqlOf(type, index)).join(", "));
  const aliases = Prisma.raw(columns.map((_, index) => `c${index}`).join(", "));
  const arrays = columns.map(({ of }) => Prisma.sql`${arrayText(rows.map(of))}::text[]`);
  await tx.$executeRaw`
    INSERT INTO ${Prisma.raw(`"${table}"`)} ("organizationId", "importId", ${names})
    SELECT ${organizationId}::uuid, ${importId}::uuid, ${values}
    FROM unnest(${Prisma.join(arrays)}) AS v(${aliases})`;
}
