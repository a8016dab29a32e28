/** What a file that is brought in can be. */
export const IMPORT_FORMATS = ["TABLE", "JSON_RESUME", "GREENHOUSE", "LEVER", "ASHBY", "OUTWEIGH"] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What one row of a table is about. */
export const IMPORT_SUBJECTS = ["CANDIDATE", "OUTCOME", "EVIDENCE", "CREDENTIAL"] as const;
export type ImportSubject = (typeof IMPORT_SUBJECTS)[number];

/** Where an import stands. Nothing of the file is stored as candidates before DONE, and nothing of it is left at UNDONE. */
export const IMPORT_STATES = [
  "RECEIVED",
  "CHECKING",
  "CHECKED",
  "IMPORTING",
  "DONE",
  "CANCELLED",
  "FAILED",
  "UNDOING",
  "UNDONE",
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
