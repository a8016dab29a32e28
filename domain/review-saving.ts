import { type Draft, isSettled } from "@/domain/review-draft";

/** Where what was typed is now, in the words of SaveState, the best state first. */
export const SAVE_KINDS = ["idle", "saved", "saving", "kept", "unsaved"] as const;
export type SaveKind = (typeof SAVE_KINDS)[number];

/** From this many tries without an answer on, closing the window asks first. */
const PATIENCE = 4;

/** Where what was typed is now. Nothing counts as saved before the server has said so. */
export function saveKindOf(draft: Draft): SaveKind {
  const hasEdits = Object.keys(draft.edits).length > 0;
  if (draft.failures >= PATIENCE || Object.keys(draft.refused).length > 0) return "unsaved";
  if (hasEdits && (draft.failures > 0 || isSettled(draft))) return "kept";
  if (hasEdits || draft.sending !== null) return "saving";
  return Object.values(draft.stored).some((answer) => answer.version > 0) ? "saved" : "idle";
}

/** What is said of several together: the one furthest from stored. `worstKind(["saved", "kept"])` is "kept". */
export function worstKind(kinds: readonly SaveKind[]): SaveKind {
  return SAVE_KINDS[Math.max(0, ...kinds.map((kind) => SAVE_KINDS.indexOf(kind)))] as SaveKind;
}

/** Milliseconds to wait before the next try: 1 s, doubled each time, half a minute at most. `waitBefore(3)` is 4000. */
export function waitBefore(failures: number): number {
  return failures === 0 ? 0 : Math.min(30_000, 1000 * 2 ** (failures - 1));
}
