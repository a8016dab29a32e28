import type { EvidenceInput } from "@/domain/evidence";
import { draftOf, draftOutcomes } from "@/domain/paste/draft-outcomes";
import type { ImportedDraft } from "./imported-person";
import { lineOf, textOf } from "./json-value";
import type { Period } from "./partial-day";

/** What the place a text stands in says of all that is told there. */
export interface DraftPlace {
  /** Where it was done: "Claims Analyst, Northgate Mutual". May be empty. */
  readonly context: string;
  readonly period: Period;
  readonly evidence: readonly EvidenceInput[];
}

/** Shorter says nothing that could be confirmed; longer is cut, as no statement is so long. */
const SHORTEST = 8;
const LONGEST = 1200;

type Told = Pick<ImportedDraft, "outcome" | "sourceText">;

function placed({ outcome, sourceText }: Told, { context, period, evidence }: DraftPlace): ImportedDraft {
  const isDated = outcome.periodStart !== null || outcome.periodEnd !== null;
  return {
    outcome: isDated ? outcome : { ...outcome, ...period },
    evidence: [...evidence],
    sourceText: context === "" ? sourceText : `${context}: ${sourceText}`,
  };
}

/**
 * A line that the file itself calls an achievement, as a draft: what it measured, when and how often are read by the rules a
 * pasted text is read by. Undefined for a line that says too little.
 */
export function draftFromLine(text: unknown, place: DraftPlace, today: string): ImportedDraft | undefined {
  const line = lineOf(text)
    .slice(0, LONGEST)
    .replace(/\p{Cs}$/u, "")
    .trim();
  return line.length < SHORTEST ? undefined : placed(draftOf(line, "", today), place);
}

/** Drafts of what a text tells besides much else: only sentences in which something was done or changed. */
export function draftsFromProse(text: unknown, place: DraftPlace, today: string): ImportedDraft[] {
  return draftOutcomes(textOf(text), today).drafts.map((draft) => placed(draft, place));
}
