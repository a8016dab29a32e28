import {
  type Answer,
  answerIn,
  type Edit,
  mergeAnswers,
  NO_ANSWER,
  type StoredAnswer,
  sayTheSame,
} from "@/domain/review-answer";

/** A review while it is written: what is stored, what is not yet, and what stands in the way. */
export interface Draft {
  readonly stored: Readonly<Record<string, StoredAnswer>>;
  readonly edits: Readonly<Record<string, Edit>>;
  readonly sending: string | null;
  /** How often in a row no answer came. */
  readonly failures: number;
  /** Another window or device stored something else; both are kept until one is chosen. */
  readonly clash: { readonly key: string; readonly theirs: StoredAnswer } | null;
  /** Why an edit was refused; it is not sent again before it changes. */
  readonly refused: Readonly<Record<string, string>>;
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  const { [key]: _, ...rest } = record;
  return rest;
}

export function startDraft(stored: Readonly<Record<string, StoredAnswer>>): Draft {
  return { stored, edits: {}, sending: null, failures: 0, clash: null, refused: {} };
}

export function storedAnswer(draft: Draft, key: string): StoredAnswer {
  return draft.stored[key] ?? NO_ANSWER;
}

/** What the screen shows for a question: the edit, else what is stored. */
export function answerOf(draft: Draft, key: string): Answer {
  return draft.edits[key] ?? storedAnswer(draft, key);
}

/** Takes in what was just chosen or typed. */
export function edited(draft: Draft, key: string, change: Partial<Answer>): Draft {
  const stored = storedAnswer(draft, key);
  const answer = answerIn({ ...answerOf(draft, key), ...change });
  const refused = without(draft.refused, key);
  // An edit once begun is sent even when it ends where it began: an earlier try may have been stored, its answer lost.
  const isNothingNew = !draft.edits[key] && sayTheSame(answer, stored) && answer.note === stored.note;
  if (isNothingNew && draft.sending !== key) return draft;
  const begun = draft.edits[key] ?? { base: stored.version, from: answerIn(stored), tried: [] };
  return { ...draft, refused, edits: { ...draft.edits, [key]: { ...begun, ...answer } } };
}

/** Takes in the copies a device kept from before. What is typed already wins over them. */
export function restored(draft: Draft, copies: Readonly<Record<string, Edit>>): Draft {
  const back = Object.entries(copies)
    .filter(([key, copy]) => !sayTheSame(copy, storedAnswer(draft, key)))
    .map(([key, copy]) => {
      const typed = draft.edits[key];
      return [key, typed ? { ...copy, ...(mergeAnswers(typed.from, typed, copy) ?? answerIn(typed)) } : copy];
    });
  return back.length === 0 ? draft : { ...draft, edits: { ...draft.edits, ...Object.fromEntries(back) } };
}

/** Puts an edit on top of what the server has now, or null when both changed one thing. */
function rebased(draft: Draft, key: string, theirs: StoredAnswer): Draft | null {
  const edit = draft.edits[key];
  const stored = { ...draft.stored, [key]: theirs };
  if (!edit) return { ...draft, stored };
  const isOwn = edit.tried.some((answer) => sayTheSame(answer, theirs));
  const merged = isOwn ? answerIn(edit) : mergeAnswers(edit.from, edit, theirs);
  if (!merged) return null;
  if (sayTheSame(merged, theirs)) return { ...draft, stored, edits: without(draft.edits, key) };
  const next = { ...merged, base: theirs.version, from: answerIn(theirs), tried: [] };
  return { ...draft, stored, edits: { ...draft.edits, [key]: next } };
}

/** Takes in what the server has now, where it is newer; what is being edited is put on top of it where that goes. */
export function learned(draft: Draft, stored: Readonly<Record<string, StoredAnswer>>): Draft {
  let next = draft;
  for (const [key, answer] of Object.entries(stored)) {
    const isNews = answer.version > storedAnswer(next, key).version && next.sending !== key;
    if (isNews && next.clash?.key !== key) next = rebased(next, key, answer) ?? next;
  }
  return next;
}

/** Takes in what another window of this device has just stored on top of `base`. */
export function heard(draft: Draft, key: string, answer: StoredAnswer, base: number): Draft {
  const isTakenBack = answer.version === 0 && base > 0 && storedAnswer(draft, key).version === base;
  if (!isTakenBack) return learned(draft, { [key]: answer });
  return draft.sending === key ? draft : (rebased(draft, key, answer) ?? draft);
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

/** Notes that an answer is on its way, with what it says, as its own answer may get lost. */
export function sending(draft: Draft, key: string): Draft {
  const edit = draft.edits[key];
  if (!edit || edit.tried.some((answer) => sayTheSame(answer, edit))) return { ...draft, sending: key };
  const tried = [...edit.tried, answerIn(edit)];
  return { ...draft, sending: key, edits: { ...draft.edits, [key]: { ...edit, tried } } };
}

/** The server has stored an answer. What was typed since stays an edit, now based on the new version. */
export function acknowledged(draft: Draft, key: string, answer: StoredAnswer): Draft {
  const edit = draft.edits[key];
  const rest = { ...draft, sending: null, failures: 0 };
  if (!edit || !sayTheSame(edit, answer)) {
    const on = { base: answer.version, from: answerIn(answer), tried: [] };
    const edits = edit ? { ...draft.edits, [key]: { ...edit, ...on } } : draft.edits;
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

/** Somebody stored something else meanwhile. Asks only when the two answers cannot be put together. */
export function clashed(draft: Draft, key: string, theirs: StoredAnswer): Draft {
  const rest = { ...draft, sending: null, failures: 0 };
  const edit = draft.edits[key];
  if (edit && sayTheSame(edit, theirs)) return acknowledged(draft, key, theirs);
  return rebased(rest, key, theirs) ?? { ...rest, clash: { key, theirs } };
}

/** Ends a clash by one of the two answers. */
export function settled(draft: Draft, keep: "mine" | "theirs"): Draft {
  if (!draft.clash) return draft;
  const { key, theirs } = draft.clash;
  const edit = draft.edits[key];
  const stored = { ...draft.stored, [key]: theirs };
  const on = { base: theirs.version, from: answerIn(theirs), tried: [] };
  const edits =
    keep === "mine" && edit ? { ...draft.edits, [key]: { ...edit, ...on } } : without(draft.edits, key);
  return { ...draft, clash: null, stored, edits };
}
