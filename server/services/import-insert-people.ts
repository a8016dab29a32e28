import "server-only";
import type { Transaction } from "@/server/db";
import { type Column, type InsertScope, insertRows, LIST_MARK } from "@/server/services/import-insert";
import type { PlacedRow } from "@/server/services/import-place";

const CANDIDATE: readonly Column<PlacedRow>[] = [
  { name: "id", type: "uuid", of: ({ candidateId }) => candidateId },
  { name: "name", type: "text", of: ({ row }) => row.name },
  { name: "email", type: "nullable text", of: ({ row }) => row.email },
  { name: "phone", type: "nullable text", of: ({ row }) => row.phone },
  { name: "headline", type: "text", of: ({ row }) => row.headline },
  { name: "employer", type: "text", of: ({ row }) => row.employer },
  { name: "school", type: "text", of: ({ row }) => row.school },
  { name: "links", type: "text[]", of: ({ row }) => row.links.filter(Boolean).join(LIST_MARK) },
  { name: "reference", type: "text", of: ({ row }) => row.reference },
];

interface Numbered extends PlacedRow {
  readonly number: number;
}

function applicationColumns(openingId: string): readonly Column<Numbered>[] {
  return [
    { name: "id", type: "uuid", of: ({ applicationId }) => applicationId },
    { name: "openingId", type: "uuid", of: () => openingId },
    { name: "candidateId", type: "uuid", of: ({ candidateId }) => candidateId },
    { name: "number", type: "int", of: ({ number }) => String(number) },
    {
      name: "status",
      type: '"ApplicationStatus"',
      of: ({ row }) => (row.isWithdrawn ? "WITHDRAWN" : "ACTIVE"),
    },
    { name: "extraMasks", type: "text[]", of: () => "" },
  ];
}

/** Stores whom these rows enter, under the opening's numbers from `number` on; answers how many numbers that took. */
export async function insertPeople(
  tx: Transaction,
  scope: InsertScope,
  rows: readonly PlacedRow[],
  number: number,
): Promise<number> {
  await insertRows(
    tx,
    scope,
    "Candidate",
    CANDIDATE,
    rows.filter(({ isNewPerson }) => isNewPerson),
  );
  const entered = rows
    .filter(({ isNewApplication }) => isNewApplication)
    .map((row, index) => ({ ...row, number: number + index }));
  await insertRows(tx, scope, "Application", applicationColumns(scope.openingId), entered);
  return entered.length;
}
