import "server-only";
import type { Transaction } from "@/server/db";
import { arrayText } from "@/server/services/array-text";
import type { BadRow } from "@/server/services/import-place";
import type { ImportRow } from "@/server/services/import-record";
import { orderedIds } from "@/server/services/row-id";

/** Forgets what an earlier check found. */
export async function forgetProblems(tx: Transaction, { id, organizationId }: ImportRow): Promise<void> {
  await tx.$executeRaw`DELETE FROM "ImportProblem" WHERE "organizationId" = ${organizationId}::uuid AND "importId" = ${id}::uuid`;
}

/** Keeps why rows cannot be taken as they stand, in the order of the file. */
export async function storeProblems(
  tx: Transaction,
  { id: importId, organizationId }: ImportRow,
  at: Date,
  bad: readonly BadRow[],
): Promise<void> {
  const rows = bad.flatMap(({ line, problems }) =>
    problems.map((problem) => ({ ...problem, line: problem.line ?? line })),
  );
  if (rows.length === 0) return;
  const nextId = orderedIds(at);
  await tx.$executeRaw`
    INSERT INTO "ImportProblem" (id, "organizationId", "importId", line, "column", reason, value)
    SELECT v.id::uuid, ${organizationId}::uuid, ${importId}::uuid, v.line::int, v.name, v.reason, v.value
    FROM unnest(${arrayText(rows.map(nextId))}::text[], ${arrayText(rows.map(({ line }) => String(line)))}::text[],
      ${arrayText(rows.map(({ column }) => column))}::text[], ${arrayText(rows.map(({ reason }) => reason))}::text[],
      ${arrayText(rows.map(({ value }) => value))}::text[]) AS v(id, line, name, reason, value)`;
}
