import "server-only";
import type { ImportCounts } from "@/domain/import/import-view";
import type { ImportedRow, ImportIssue, ReadRow } from "@/domain/import/imported-row";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { type Held, heldOutcome, loadHeld, nothingHeld } from "@/server/services/import-held";
import { type ImportPeople, openPeople, type Placement } from "@/server/services/import-match";
import { type NewPieces, newPieces } from "@/server/services/import-pieces";
import { orderedIds } from "@/server/services/row-id";

/** A row that is stored: where it goes, and what of it is not there yet. */
export interface PlacedRow extends Placement, NewPieces {
  readonly line: number;
  readonly row: ImportedRow;
}

/** What is wrong with a row, of a table all of it, of a person what of them is left out. */
export interface BadRow {
  readonly line: number;
  readonly problems: readonly ImportIssue[];
}

/** What became of some rows of a file. */
export interface PlacedRows {
  readonly placed: readonly PlacedRow[];
  readonly bad: readonly BadRow[];
}

/** What the rows of a file are. */
export interface RowKinds {
  /** Each is a person of its own, so that equal names are no match. */
  readonly isAboutPeople: boolean;
  /** Some bring outcomes, and others evidence for them. */
  readonly isMixed: boolean;
}

/** Puts the rows of a file to the people and outcomes that are stored, one lot after the other. */
export interface ImportPlacing {
  place(rows: readonly ReadRow[]): Promise<PlacedRows>;
}

const WHOLE_ROW = { column: "", value: "" } as const;

/** Applications that were there before the file, whose pieces are not known yet. */
function unseen(found: readonly Placement[], held: ReadonlyMap<string, Held>): string[] {
  const there = found.filter(({ isNewApplication }) => !isNewApplication).map((one) => one.applicationId);
  return [...new Set(there)].filter((id) => !held.has(id));
}

function hasPieces({ outcomes, supports, draftOutcomes, credentials }: ImportedRow): boolean {
  return outcomes.length + supports.length + draftOutcomes.length + credentials.length > 0;
}

function heldOf(held: Map<string, Held>, { applicationId }: Placement, row: ImportedRow): Held {
  const known = held.get(applicationId) ?? nothingHeld();
  if (hasPieces(row)) held.set(applicationId, known);
  return known;
}

async function learnHeld(
  tx: Transaction,
  organizationId: string,
  people: ImportPeople,
  rows: readonly ReadRow[],
  held: Map<string, Held>,
): Promise<void> {
  const found = rows.flatMap(({ value }) => {
    const place = value && hasPieces(value) ? people.place(value) : "";
    return typeof place === "string" ? [] : [place];
  });
  for (const [id, one] of await loadHeld(tx, organizationId, unseen(found, held))) held.set(id, one);
}

/** Opens the people and pieces of an opening for the rows of a file. */
export async function openPlacing(
  tx: Transaction,
  actor: Actor,
  openingId: string,
  { isAboutPeople, isMixed }: RowKinds,
): Promise<ImportPlacing> {
  const people = await openPeople(tx, actor, openingId, isAboutPeople);
  const held = new Map<string, Held>();
  const nextId = orderedIds(actor.at);
  const placeOne = ({ line, value, problems }: ReadRow): PlacedRow | BadRow => {
    if (!value) return { line, problems };
    const placement = people.place(value);
    if (typeof placement === "string") return { line, problems: [{ ...WHOLE_ROW, reason: placement }] };
    const known = heldOf(held, placement, value);
    const pieces = newPieces(value, known, nextId);
    if (typeof pieces === "string") return { line, problems: [{ ...WHOLE_ROW, reason: pieces }] };
    placement.take();
    if (isMixed) known.outcomes.push(...pieces.outcomes.map(heldOutcome));
    return { line, row: value, ...placement, ...pieces };
  };
  return {
    async place(rows) {
      await people.prepare(rows.flatMap(({ value }) => value ?? []));
      await learnHeld(tx, actor.organizationId, people, rows, held);
      const placed: PlacedRow[] = [];
      const bad: BadRow[] = [];
      for (const read of rows) {
        const one = placeOne(read);
        if (!("row" in one)) bad.push(one);
        else {
          placed.push(one);
          // Of a person what can be read is taken, and the rest is listed.
          if (read.problems.length > 0) bad.push({ line: read.line, problems: read.problems });
        }
      }
      return { placed, bad };
    },
  };
}

/** Adds what some rows bring to what was counted before. */
export function countRows(counts: ImportCounts, { placed, bad }: PlacedRows): ImportCounts {
  const sum = (of: (row: PlacedRow) => number) => placed.reduce((total, row) => total + of(row), 0);
  const newEvidence = (row: PlacedRow) =>
    row.supports.length + row.outcomes.reduce((total, { evidence }) => total + evidence.length, 0);
  const isThere = (row: PlacedRow) => !row.isNewApplication && !hasPieces(row.row);
  return {
    candidates: counts.candidates + sum(({ isNewPerson }) => Number(isNewPerson)),
    known: counts.known + sum((row) => Number(row.isNewApplication && !row.isNewPerson)),
    present: counts.present + sum((row) => row.present + Number(isThere(row))),
    outcomes: counts.outcomes + sum(({ outcomes }) => outcomes.length),
    drafts: counts.drafts + sum(({ drafts }) => drafts.length),
    evidence: counts.evidence + sum(newEvidence),
    credentials: counts.credentials + sum(({ credentials }) => credentials.length),
    skipped: counts.skipped + bad.length,
  };
}
