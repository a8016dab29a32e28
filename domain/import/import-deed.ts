import type { ImportState } from "@/domain/import/import-kinds";

/** What can be done with an import. */
export type ImportDeed = "map" | "check" | "run" | "cancel" | "undo";

/** The states in which each can be done. What was stopped or could not be finished can be begun again. */
const OPEN: Readonly<Record<ImportDeed, readonly ImportState[]>> = {
  map: ["RECEIVED", "CHECKED", "CANCELLED", "FAILED"],
  check: ["RECEIVED", "CHECKED", "CANCELLED", "FAILED"],
  run: ["CHECKED"],
  cancel: ["RECEIVED", "CHECKING", "CHECKED", "IMPORTING"],
  undo: ["DONE"],
};

const BUSY: Partial<Record<ImportState, string>> = {
  CHECKING: "This file is being checked. Wait until that is done, or stop it.",
  IMPORTING: "This file is being imported. Wait until that is done, or stop it.",
  DONE: "This file was imported already. Undo it before you import it again.",
  UNDOING: "This import is being undone. Wait until that is done.",
  UNDONE: "This import was undone. Bring the file in again to import it.",
};

const NOT_YET: Readonly<Record<ImportDeed, string>> = {
  map: "The columns of this file cannot be changed now.",
  check: "This file cannot be checked now.",
  run: "Check this file before you import it.",
  cancel: "There is nothing to stop: nothing is going on.",
  undo: "There is nothing to undo: this file was not imported.",
};

/** Why something cannot be done with an import in its state, in a sentence, or undefined when it can. */
export function importRefusal(deed: ImportDeed, state: ImportState): string | undefined {
  if (OPEN[deed].includes(state)) return undefined;
  if (deed === "cancel") return NOT_YET.cancel;
  if (deed === "undo" && state !== "UNDOING" && state !== "UNDONE") return NOT_YET.undo;
  return BUSY[state] ?? NOT_YET[deed];
}

export const STOPPED = "Stopped. Nothing of the file was stored.";
export const FILE_GONE = "The file was let go. Bring it in again to import it.";
export const ARCHIVED = "This opening is archived. Bring it back before you import anything.";
export const WENT_WRONG = "Something went wrong on our side. Nothing of the file was stored; try it again.";
export const UNDO_WENT_WRONG = "Something went wrong on our side. Nothing was taken back; try it again.";
export const CHANGED_SINCE =
  "What is stored here has changed since the file was checked, so other rows would be left out now. Check it again.";
export const BAD_ROWS =
  "Some rows cannot be taken as they stand. Put them right, or say that they are left out.";

/** How long the file of an import is kept, in days: after that it can be undone still, but not be run again. */
export const FILE_DAYS = 30;
