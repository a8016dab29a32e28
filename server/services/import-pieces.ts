import "server-only";
import { MOST_EVIDENCE } from "@/domain/evidence-check";
import type { ImportedCredential, ImportedDraft } from "@/domain/import/imported-person";
import type {
  ImportedEvidence,
  ImportedOutcome,
  ImportedRow,
  ImportedSupport,
} from "@/domain/import/imported-row";
import { credentialKey, draftKey, evidenceKey, outcomeKey } from "@/domain/import/piece-key";
import { MOST_WAITING } from "@/domain/outcome-draft";
import { type Held, type HeldOutcome, shortKey } from "@/server/services/import-held";

/** A piece of evidence and the outcome it goes to. */
export interface PlacedSupport {
  readonly outcomeId: string;
  readonly evidence: ImportedEvidence;
}

/** An outcome under the id it is stored by. */
export interface PlacedOutcome extends ImportedOutcome {
  readonly id: string;
}

/** What of a row is stored: what the application does not have yet. */
export interface NewPieces {
  readonly outcomes: readonly PlacedOutcome[];
  readonly supports: readonly PlacedSupport[];
  readonly drafts: readonly ImportedDraft[];
  readonly credentials: readonly ImportedCredential[];
  /** How many pieces are there already. */
  readonly present: number;
}

const NO_OUTCOME = "This candidate has no such outcome. Import or enter the outcome first.";
const SEVERAL_OUTCOMES = "This candidate has several such outcomes. Give the outcome’s reference.";
const TOO_MUCH_EVIDENCE = `An outcome has at most ${MOST_EVIDENCE} pieces of evidence.`;
const TOO_MANY_DRAFTS = `At most ${MOST_WAITING} drafts can wait for one candidate.`;

function outcomesSaying(statement: string, outcomes: readonly HeldOutcome[]): readonly HeldOutcome[] {
  const said = statement.trim().toLowerCase();
  return said === "" ? [] : outcomes.filter((one) => one.statement.trim().toLowerCase() === said);
}

function outcomeFor(support: ImportedSupport, { outcomes }: Held): HeldOutcome | string {
  const { outcomeReference: reference, outcomeStatement: statement } = support;
  const byReference = reference === "" ? [] : outcomes.filter((one) => one.reference === reference);
  const found = byReference.length > 0 ? byReference : outcomesSaying(statement, outcomes);
  if (found.length > 1) return SEVERAL_OUTCOMES;
  return found[0] ?? NO_OUTCOME;
}

/** Takes what is not known yet and knows it from then on. */
function fresh<Piece>(
  pieces: readonly Piece[],
  known: Set<string>,
  kind: Parameters<typeof shortKey>[0],
  keyOf: (piece: Piece) => string,
): Piece[] {
  return pieces.filter((piece) => {
    const key = shortKey(kind, keyOf(piece));
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function placeSupports(row: ImportedRow, held: Held): PlacedSupport[] | string {
  const placed: PlacedSupport[] = [];
  for (const support of row.supports) {
    const outcome = outcomeFor(support, held);
    if (typeof outcome === "string") return outcome;
    if (support.isStatement) continue;
    const isFull = outcome.evidence.size >= MOST_EVIDENCE;
    if (isFull && !outcome.evidence.has(shortKey("evidence", evidenceKey(support)))) return TOO_MUCH_EVIDENCE;
    const [evidence] = fresh([support], outcome.evidence, "evidence", evidenceKey);
    if (evidence) placed.push({ outcomeId: outcome.id, evidence });
  }
  return placed;
}

/**
 * What of a row its application does not have yet, known there from then on; or why it cannot be stored, in a sentence, and
 * then nothing of it is known.
 */
export function newPieces(row: ImportedRow, held: Held, nextId: () => string): NewPieces | string {
  if (held.drafts + row.draftOutcomes.length > MOST_WAITING) return TOO_MANY_DRAFTS;
  if (row.outcomes.some(({ evidence }) => evidence.length > MOST_EVIDENCE)) return TOO_MUCH_EVIDENCE;
  const supports = placeSupports(row, held);
  if (typeof supports === "string") return supports;
  const outcomes = fresh(row.outcomes, held.keys, "outcome", outcomeKey).map((one) => ({
    ...one,
    id: nextId(),
  }));
  const drafts = fresh(row.draftOutcomes, held.keys, "draft", draftKey);
  held.drafts += drafts.length;
  const credentials = fresh(row.credentials, held.keys, "credential", credentialKey);
  const given = row.outcomes.length + row.supports.length + row.draftOutcomes.length + row.credentials.length;
  const taken = outcomes.length + supports.length + drafts.length + credentials.length;
  return { outcomes, supports, drafts, credentials, present: given - taken };
}
