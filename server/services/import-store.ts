import "server-only";
import type { StoredScore } from "@/domain/stored-score";
import type { Transaction } from "@/server/db";
import { planAnew } from "@/server/services/import-hold";
import type { InsertScope } from "@/server/services/import-insert";
import { insertPeople } from "@/server/services/import-insert-people";
import { insertPieces } from "@/server/services/import-insert-pieces";
import type { PlacedRow } from "@/server/services/import-place";
import { storeSameScore } from "@/server/services/score-store";

/** What an import goes on with from one lot to the next. */
export interface StoringState {
  /** The opening's next free number. */
  number: number;
  /** How many rows there were when the database last decided how it looks things up. */
  plannedFor: number;
  /** How many rows are stored by now. */
  rows: number;
  /** The next place among the drafts. */
  position: number;
  /** Applications whose score has to be computed when everything is in. */
  readonly toScore: Set<string>;
}

/** The score changes with everything but a person alone, and a draft. */
function isScored({ outcomes, supports, credentials }: PlacedRow): boolean {
  return outcomes.length + supports.length + credentials.length > 0;
}

/**
 * Stores one lot of rows: people, their applications, and what the file brings for them, all unchecked and only stated. Who
 * is new gets the score of somebody without anything at once; whoever has more is scored at the end.
 */
export async function storeImported(
  tx: Transaction,
  scope: InsertScope,
  rows: readonly PlacedRow[],
  empty: StoredScore,
  state: StoringState,
): Promise<void> {
  if (state.rows >= state.plannedFor * 2) {
    state.plannedFor = Math.max(state.rows, 1);
    await planAnew(tx);
  }
  state.rows += rows.length;
  state.number += await insertPeople(tx, scope, rows, state.number);
  await insertPieces(tx, scope, rows, state.position);
  state.position += rows.reduce((sum, { drafts }) => sum + drafts.length, 0);
  for (const row of rows) if (isScored(row)) state.toScore.add(row.applicationId);
  const bare = rows.filter(({ isNewApplication, applicationId }) => {
    return isNewApplication && !state.toScore.has(applicationId);
  });
  await storeSameScore(
    tx,
    scope,
    bare.map(({ applicationId }) => applicationId),
    empty,
  );
}
