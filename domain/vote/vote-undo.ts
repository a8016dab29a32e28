/** How long "Undo" is offered after a vote, in milliseconds. */
export const UNDO_MS = 8000;

/** An undo that was pressed in time may take a moment to arrive. */
const ON_ITS_WAY_MS = 2000;

/** Whether a vote cast at one instant may still be taken back at another. */
export function canTakeBack(castAt: Date, at: Date): boolean {
  return at.getTime() - castAt.getTime() <= UNDO_MS + ON_ITS_WAY_MS;
}

type Left = { readonly applicationId: string | null; readonly changes: readonly unknown[] } | null;

/** What is said after an undo, of what is left of the vote. `takenBackWords(null)` is "Vote taken back". */
export function takenBackWords(left: Left): string {
  if (left === null) return "Vote taken back";
  if (left.applicationId === null && left.changes.length > 0) return "Taken back: you cannot tell yet";
  return "Your earlier vote stands again";
}
