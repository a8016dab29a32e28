import type { GapClosing } from "@/domain/comparison/close-the-gap";
import type { ClosingStep } from "@/domain/comparison/closing-step";
import { reaches, type StepWorth } from "@/domain/comparison/gap-aim";
import { printParts } from "@/domain/comparison/printed-points";
import { requestWords } from "@/domain/missing-evidence/missing-words";
import { countWord, countWordFirst } from "@/domain/ranking/count-word";
import { percentInWords, verdictOf } from "@/domain/scoring/verdict";

/** One of a pair: the letter, and the name as a sentence says it. */
interface Called {
  readonly letter: string;
  readonly name: string;
}

function aimWords({ aim }: GapClosing, { letter }: Called): string {
  return aim === "AHEAD" ? `put ${letter} ahead` : "make it too close to call";
}

function surely(probability: number): string {
  return percentInWords(Math.max(probability, 1 - probability));
}

/** The verdict that would stand if the aim were not reached. */
function staysWords({ aim }: GapClosing, other: Called, probability: number): string {
  const percent = surely(probability);
  return aim === "AHEAD"
    ? `it stays too close to call, ${percent}`
    : `${other.letter} stays ahead, ${percent}`;
}

function togetherWords(closing: GapClosing, mine: Called, other: Called): string {
  const { together, isReached } = closing;
  const last = together.at(-1);
  if (!last || together.length < 2) return "";
  const count = together.length;
  if (isReached) {
    return ` ${countWordFirst(count)} together would ${aimWords(closing, mine)}: ${surely(last.probability)}.`;
  }
  return ` Nor would ${countWord(count)} together: ${staysWords(closing, other, last.probability)}.`;
}

/**
 * What would close the gap for one of two, in a sentence or two.
 * Example: "No single step would make it too close to call. Two together would make it too close to call: 74 %."
 */
export function gapFinding(closing: GapClosing, mine: Called, other: Called): string {
  const { steps, isSingle, aim } = closing;
  const aimed = aimWords(closing, mine);
  if (isSingle) {
    const enough = steps.filter((worth) => reaches(aim, worth)).length;
    return `${countWordFirst(enough)} of these steps would ${enough > 1 ? "each " : ""}${aimed}.`;
  }
  if (steps.length === 0) {
    return `Nothing that is here of ${mine.name}’s would ${aimed}: only something new could.`;
  }
  return `No single step would ${aimed}.${togetherWords(closing, mine, other)}`;
}

/** One step of a list: what it adds in printed points, and the verdict it would give. */
export interface StepLine {
  readonly step: ClosingStep;
  readonly points: number;
  readonly kind: "ahead" | "close";
  /** "B, 87 %" or "too close, 55 %". */
  readonly verdict: string;
}

function lineOf({ step, probability }: StepWorth, points: number, mine: Called, other: Called): StepLine {
  const { isAhead, leader, percent } = verdictOf(mine.letter, other.letter, probability);
  const verdict = isAhead ? `${leader}, ${percent}` : `too close, ${percent}`;
  return { step, points, kind: isAhead ? "ahead" : "close", verdict };
}

/** The single steps as lines of a list. */
export function stepLines({ steps }: GapClosing, mine: Called, other: Called): StepLine[] {
  return steps.map((worth) => lineOf(worth, Number((worth.gain * 100).toFixed(1)), mine, other));
}

/** Steps that are taken together as lines of a list: each adds its own points, which sum to `total`. */
export function togetherLines(
  { together }: GapClosing,
  mine: Called,
  other: Called,
): { readonly lines: readonly StepLine[]; readonly total: number } {
  const total = Number(((together.at(-1)?.gain ?? 0) * 100).toFixed(1));
  const added = together.map(({ gain }, index) => gain - (together[index - 1]?.gain ?? 0));
  const printed = printParts(added, total);
  return { total, lines: together.map((worth, index) => lineOf(worth, printed[index] ?? 0, mine, other)) };
}

/** What to ask a candidate so that a step can be taken; null where the team itself has to act. */
export function questionOf(step: ClosingStep, about: string, criterionName: string): string | null {
  if (step.type === "CHECK") return null;
  const missing = {
    outcomeId: step.outcomeId,
    credentialId: null,
    evidenceId: null,
    criteria: [],
    gain: null,
  };
  const names = { about, evidence: "", criteria: new Map<string, string>() };
  if (step.type === "RECORD") return requestWords({ ...missing, kind: "PROOF" }, names);
  return `About “${about}”: is there more to show for “${criterionName}”? A figure, an export or part of the work helps most.`;
}
