import { partsOfMasked } from "@/domain/blinding-mask";

/** Levels above this one ask for a note that says what shows it. */
export const LEVEL_WITHOUT_NOTE = 2;

/** Letters from which on a word points at something; shorter ones ("the", "own") stand in every title. */
const LEAST_LETTERS = 4;

/** What is still asked of a note: anything at all, or to say which piece of evidence it rests on. */
export type AskedOfNote = "NOTE" | "POINTER";

/** Whether a level may not be handed in without a note. */
export function needsNote(level: number | null | undefined): boolean {
  return typeof level === "number" && level > LEVEL_WITHOUT_NOTE;
}

/** The answers that cannot be handed in because their level is above 2 and their note is blank. */
export function withoutNote<Row extends { readonly level?: number | null; readonly note: string }>(
  answers: readonly Row[],
): Row[] {
  return answers.filter((answer) => needsNote(answer.level) && answer.note.trim() === "");
}

function wordsOf(text: string): string[] {
  const open = partsOfMasked(text).filter((part) => typeof part === "string");
  const plain = open.join(" ").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu)?.filter((word) => word.length >= LEAST_LETTERS) ?? [];
}

/**
 * Whether a note mentions a word of four letters or more that stands in what a piece of evidence is called: its kind or its
 * title. `pointsAt("As the export shows", ["On record: weekly export"])` is true.
 */
export function pointsAt(note: string, evidence: readonly string[]): boolean {
  const called = new Set(evidence.flatMap(wordsOf));
  return wordsOf(note).some((word) => called.has(word));
}

/**
 * What a level still asks of its note: a level above 2 asks for a note, which hand-in requires, and for one that points at
 * the evidence, which is advice. Null when nothing is asked. `needsPointer(3, "", [])` is "NOTE".
 */
export function needsPointer(
  level: number | null | undefined,
  note: string,
  evidence: readonly string[],
): AskedOfNote | null {
  if (!needsNote(level)) return null;
  if (note.trim() === "") return "NOTE";
  return evidence.length > 0 && !pointsAt(note, evidence) ? "POINTER" : null;
}

/** A note with one more piece of evidence named in it. `withPointer("Halved it", "weekly export")` is "Halved it (weekly export)". */
export function withPointer(note: string, evidence: string): string {
  const text = note.trimEnd();
  return text === "" ? evidence : `${text} (${evidence})`;
}
