import { z } from "zod";
import { id, versionedId } from "@/domain/ids";
import { IMPORT_SUBJECTS } from "@/domain/import/import-kinds";

/** The largest file that can be imported, in bytes. */
export const MOST_IMPORT_BYTES = 64 * 1024 * 1024;
export const IMPORT_TOO_LARGE = "A file to import has at most 64 MiB. Please split it.";

/** How many columns of a table are looked at. */
export const MOST_COLUMNS = 200;

export const IMPORT_ENCODINGS = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;
export const IMPORT_SEPARATORS = [",", ";", "\t", "|"] as const;

/** In which order the numbers of a day such as 3/4/2026 stand; 2026-04-03 is read whatever is chosen. */
export const DATE_ORDERS = ["DAY_FIRST", "MONTH_FIRST"] as const;

/** How the cells of a table are read where the file does not say so itself. */
export const importOptions = z.object({
  dateOrder: z.enum(DATE_ORDERS).default("DAY_FIRST"),
});
export type ImportOptions = z.infer<typeof importOptions>;

/** What a table's rows are, and the field of each column in the order of the columns; empty for one that is left out. */
export const importMapping = versionedId.extend({
  subject: z.enum(IMPORT_SUBJECTS),
  encoding: z.enum(IMPORT_ENCODINGS).optional(),
  separator: z.enum(IMPORT_SEPARATORS).optional(),
  sheet: z.string().max(200).optional(),
  /** Left out: guessed anew, as after another sheet, separator or kind of row was chosen. */
  mapping: z.array(z.string().max(60)).max(MOST_COLUMNS).optional(),
  options: importOptions.optional(),
});
export type ImportMappingInput = z.infer<typeof importMapping>;

/** Imports what was checked; bad rows, when there are any, only with the word that they are left out. */
export const importRun = versionedId.extend({ isSkippingBad: z.boolean() });
export type ImportRunInput = z.infer<typeof importRun>;

/** One page of what is wrong with a file; the cursor is that of the page before. */
export const importProblemsInput = z.object({ id, cursor: z.string().max(60).nullable().default(null) });
export type ImportProblemsInput = z.infer<typeof importProblemsInput>;
