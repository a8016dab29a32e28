import type { Answer, AnswerField } from "@/domain/review-answer";

/** One change of an answer while a person works, with what the answer was before it. */
export interface Change {
  readonly applicationId: string;
  readonly key: string;
  readonly field: AnswerField;
  readonly before: Answer;
}

/** How many changes can be taken back. */
const MOST = 500;

/** Adds a change. What is typed into one note in one go is one change. */
export function remembered(history: readonly Change[], change: Change): readonly Change[] {
  const last = history.at(-1);
  const isSameNote =
    change.field === "note" &&
    last?.field === "note" &&
    last.key === change.key &&
    last.applicationId === change.applicationId;
  return isSameNote ? history : [...history.slice(1 - MOST), change];
}

/** The change to take back now and what is left to take back after it, or null when there is none. */
export function undoLast(
  history: readonly Change[],
): { readonly change: Change; readonly rest: readonly Change[] } | null {
  const change = history.at(-1);
  return change ? { change, rest: history.slice(0, -1) } : null;
}

/** Where a level was given last, or null. */
export function lastRated(history: readonly Change[]): Change | null {
  return history.findLast((change) => change.field === "level") ?? null;
}

/** Without what belongs to an application that is handed in: it cannot be changed any more. */
export function withoutApplication(history: readonly Change[], applicationId: string): readonly Change[] {
  return history.filter((change) => change.applicationId !== applicationId);
}
