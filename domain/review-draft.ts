/** What one question was answered with; no `level` means not answered yet, null means "no evidence" or "cannot tell". */
export interface Answer {
  readonly level?: number | null;
  readonly note: string;
}

/** An answer as the server has it; `version` 0 is nothing. */
export interface StoredAnswer extends Answer {
  readonly version: number;
}

/** An answer the server does not have yet, made while `base` was the version on screen. */
export interface Edit extends Answer {
  readonly base: number;
}

/** A review while it is written: what is stored, what is not yet, and what stands in the way. */
export interface Draft {
  readonly stored: Readonly<Record<string, StoredAnswer>>;
  readonly edits: Readonly<Record<string, Edit>>;
  readonly sending: string | null;
  /** How often in a row no answer came. */
  readonly failures: number;
  /** Another window stored something else; both are kept until one is chosen. */
  readonly clash: { readonly key: string; readonly theirs: StoredAnswer } | null;
  /** Why an edit was refused; it is not sent again before it changes. */
  readonly refused: Readonly<Record<string, string>>;
}

/** Where what was typed is now, in the words of SaveState. */
export type SaveKind = "idle" | "saving" | "saved" | "kept" | "unsaved";

const NOTHING: StoredAnswer = { note: "", version: 0 };
/** From this many tries without an answer on, closing the window asks first. */
const PATIENCE = 4;

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  const { [key]: _, ...rest } = record;
  return rest;
}

/** Whether two answers say the same; the server trims notes, so spaces at their ends do not count. */
export function sayTheSame(a: Answer, b: Answer): boolean {
  return a.level === b.level && a.note.trim() === b.note.trim();
}

export function startDraft(stored: Readonly<Record<string, StoredAnswer>>): Draft {
  return { stored, edits: {}, sending: null, failures: 0, clash: null, refused: {} };
}

export function storedAnswer(draft: Draft, key: string): StoredAnswer {
  return draft.stored[key] ?? NOTHING;
}

/** What the screen shows for a question: the edit, else what is stored. */
export function answerOf(draft: Draft, key: string): Answer {
  return draft.edits[key] ?? storedAnswer(draft, key);
}

/** Takes in what was just chosen or typed. */
export function edited(draft: Draft, key: string, change: Partial<Answer>): Draft {
  const stored = storedAnswer(draft, key);
  const { level, note } = { ...answerOf(draft, key), ...change };
  const answer = { level, note };
  const refused = without(draft.refused, key);
  // An edit once begun is sent even when it ends where it began: an earlier try may have been stored, its answer lost.
  const isNothingNew = !draft.edits[key] && sayTheSame(answer, stored) && answer.note === stored.note;
  if (isNothingNew && draft.sending !== key) return draft;
  const base = draft.edits[key]?.base ?? stored.version;
  return { ...draft, refused, edits: { ...draft.edits, [key]: { ...answer, base } } };
}

/** Takes in the copies a device kept from before. What is typed already wins over them. */
export function restored(draft: Draft, copies: Readonly<Record<string, Edit>>): Draft {
  const news = Object.entries(copies).filter(([key, copy]) => !sayTheSame(copy, storedAnswer(draft, key)));
  return { ...draft, edits: { ...Object.fromEntries(news), ...draft.edits } };
}

/** Takes in what the server has now, where it is newer and nothing is being edited. */
export function learned(draft: Draft, stored: Readonly<Record<string, StoredAnswer>>): Draft {
  const news = Object.entries(stored).filter(
    ([key, answer]) => answer.version > storedAnswer(draft, key).version && !draft.edits[key],
  );
  return news.length === 0 ? draft : { ...draft, stored: { ...draft.stored, ...Object.fromEntries(news) } };
}

/** Whether the server can take an edit: a note alone is no rating, so it waits for its level. */
function isSendable(draft: Draft, key: string): boolean {
  if (draft.clash?.key === key || draft.refused[key] !== undefined) return false;
  return draft.edits[key]?.level !== undefined || storedAnswer(draft, key).version > 0;
}

/** The next question whose edit is to be sent, or null: one at a time, so that versions follow each other. */
export function nextToSend(draft: Draft): string | null {
  if (draft.sending !== null) return null;
  return Object.keys(draft.edits).find((key) => isSendable(draft, key)) ?? null;
}

/** Whether nothing is left that the server could take. */
export function isSettled(draft: Draft): boolean {
  return draft.sending === null && nextToSend(draft) === null;
}

export function sending(draft: Draft, key: string): Draft {
  return { ...draft, sending: key };
}

/** The server has stored an answer. What was typed since stays an edit, now based on the new version. */
export function acknowledged(draft: Draft, key: string, answer: StoredAnswer): Draft {
  const edit = draft.edits[key];
  const rest = { ...draft, sending: null, failures: 0 };
  if (!edit || !sayTheSame(edit, answer)) {
    const edits = edit ? { ...draft.edits, [key]: { ...edit, base: answer.version } } : draft.edits;
    return { ...rest, edits, stored: { ...draft.stored, [key]: answer } };
  }
  // The note stays as typed, so that a space at its end does not vanish under the cursor.
  const stored = { ...draft.stored, [key]: { ...answer, note: edit.note } };
  return { ...rest, stored, edits: without(draft.edits, key) };
}

export function failed(draft: Draft): Draft {
  return { ...draft, sending: null, failures: draft.failures + 1 };
}

export function refusedFor(draft: Draft, key: string, why: string): Draft {
  return { ...draft, sending: null, failures: 0, refused: { ...draft.refused, [key]: why } };
}

/** Another window stored something else. If it says the same, there is nothing to choose. */
export function clashed(draft: Draft, key: string, theirs: StoredAnswer): Draft {
  const edit = draft.edits[key];
  if (!edit || sayTheSame(edit, theirs)) return acknowledged(draft, key, theirs);
  return { ...draft, sending: null, failures: 0, clash: { key, theirs } };
}

/** Ends a clash by one of the two answers. */
export function settled(draft: Draft, keep: "mine" | "theirs"): Draft {
  if (!draft.clash) return draft;
  const { key, theirs } = draft.clash;
  const edit = draft.edits[key];
  const stored = { ...draft.stored, [key]: theirs };
  const edits =
    keep === "mine" && edit
      ? { ...draft.edits, [key]: { ...edit, base: theirs.version } }
      : without(draft.edits, key);
  return { ...draft, clash: null, stored, edits };
}

/** Where what was typed is now. Nothing counts as saved before the server has said so. */
export function saveKindOf(draft: Draft): SaveKind {
  const hasEdits = Object.keys(draft.edits).length > 0;
  if (draft.failures >= PATIENCE || Object.keys(draft.refused).length > 0) return "unsaved";
  if (hasEdits && (draft.failures > 0 || isSettled(draft))) return "kept";
  if (hasEdits || draft.sending !== null) return "saving";
  return Object.values(draft.stored).some((answer) => answer.version > 0) ? "saved" : "idle";
}

/** Milliseconds to wait before the next try: 1 s, doubled each time, half a minute at most. `waitBefore(3)` is 4000. */
export function waitBefore(failures: number): number {
  return failures === 0 ? 0 : Math.min(30_000, 1000 * 2 ** (failures - 1));
}
