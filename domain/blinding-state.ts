/** Whether somebody has looked through what reviewers read of a candidate, as it is now. */
export type BlindingState = "TO_CHECK" | "CHANGED" | "CHECKED";

/** Each state in words. */
export const BLINDING_STATE_WORDS: Readonly<Record<BlindingState, string>> = {
  TO_CHECK: "Nobody has looked through it yet",
  CHANGED: "Changed since somebody looked through it",
  CHECKED: "Somebody has looked through it",
};

/** `hash` is the fingerprint of the texts now, `checkedOf` of those that were looked through; blank when none were. */
export function blindingState(hash: string, checkedOf: string, checkedAt: string | null): BlindingState {
  if (checkedAt === null) return "TO_CHECK";
  return hash === checkedOf ? "CHECKED" : "CHANGED";
}
