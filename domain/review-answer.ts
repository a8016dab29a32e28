import { type Confidence, NEUTRAL_CONFIDENCE } from "@/domain/scoring/confidence";

/** What one question was answered with; no `level` means not answered yet, null means "no evidence" or "cannot tell". */
export interface Answer {
  readonly level?: number | null;
  readonly note: string;
  readonly confidence: Confidence;
}

/** An answer as the server has it; `version` 0 is nothing. */
export interface StoredAnswer extends Answer {
  readonly version: number;
}

/** An answer the server does not have yet. */
export interface Edit extends Answer {
  /** The version that was on screen when it was begun, and what that version said. */
  readonly base: number;
  readonly from: Answer;
  /** What was sent without an answer: the server may have it, and then it is no one else's. */
  readonly tried: readonly Answer[];
}

/** What is stored of a question nobody has answered. */
export const NO_ANSWER: StoredAnswer = { note: "", confidence: NEUTRAL_CONFIDENCE, version: 0 };

const FIELDS = ["level", "note", "confidence"] as const;
export type AnswerField = (typeof FIELDS)[number];

/** Without what only tells where it is kept. */
export function answerIn({ level, note, confidence }: Answer): Answer {
  return { level, note, confidence };
}

function isSameIn(field: AnswerField, a: Answer, b: Answer): boolean {
  // The server trims notes, so spaces at their ends do not count.
  return field === "note" ? a.note.trim() === b.note.trim() : a[field] === b[field];
}

/** Whether two answers say the same. */
export function sayTheSame(a: Answer, b: Answer): boolean {
  return FIELDS.every((field) => isSameIn(field, a, b));
}

/**
 * Two answers that were both made on top of `from`, put together field by field: whoever changed a field has it. Null when
 * both changed one field to something else, which only a person can settle.
 */
export function mergeAnswers(from: Answer, mine: Answer, theirs: Answer): Answer | null {
  const isMine = (field: AnswerField) => !isSameIn(field, mine, from);
  const isTheirs = (field: AnswerField) => !isSameIn(field, theirs, from);
  const isClash = FIELDS.some((field) => isMine(field) && isTheirs(field) && !isSameIn(field, mine, theirs));
  if (isClash) return null;
  const { level } = isMine("level") ? mine : theirs;
  const { note } = isMine("note") ? mine : theirs;
  const { confidence } = isMine("confidence") ? mine : theirs;
  return { level, note, confidence };
}
