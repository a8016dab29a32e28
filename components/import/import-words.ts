import type { ImportFormat, ImportState, ImportSubject } from "@/domain/import/import-kinds";
import { BUSY_STATES, type ImportCounts, type ImportView } from "@/domain/import/import-view";
import { formatCount, formatNumber } from "@/lib/format";

export const FORMAT_NAMES: Readonly<Record<ImportFormat, string>> = {
  TABLE: "Table",
  JSON_RESUME: "JSON Resume",
  GREENHOUSE: "Greenhouse export",
  LEVER: "Lever export",
  ASHBY: "Ashby export",
  OUTWEIGH: "Outweigh export",
};

/** What one row is, as a choice. */
export const SUBJECT_NAMES: Readonly<Record<ImportSubject, string>> = {
  CANDIDATE: "A candidate",
  OUTCOME: "An outcome",
  EVIDENCE: "A piece of evidence",
  CREDENTIAL: "A certificate",
};

export const STATE_NAMES: Readonly<Record<ImportState, string>> = {
  RECEIVED: "Not checked yet",
  CHECKING: "Being checked",
  CHECKED: "Checked, not imported",
  IMPORTING: "Being imported",
  DONE: "Imported",
  CANCELLED: "Cancelled",
  FAILED: "Not imported",
  UNDOING: "Being undone",
  UNDONE: "Undone",
};

/** By their keys; what has no name here is not said. */
export const ENCODING_NAMES: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "windows-1252": "Windows-1252",
  "utf-16le": "UTF-16, little end first",
  "utf-16be": "UTF-16, big end first",
};
export const SEPARATOR_NAMES: Readonly<Record<string, string>> = {
  ",": "Commas",
  ";": "Semicolons",
  "\t": "Tabs",
  "|": "Bars",
};
export const DATE_ORDER_NAMES = { DAY_FIRST: "3 April", MONTH_FIRST: "4 March" } as const;

/** Whether something is going on with a file, so that it is worth asking again soon. */
export function isRunning(state: ImportState): boolean {
  return BUSY_STATES.includes(state);
}

/** What is counted in a file: rows of a table, or entries where the format says itself what is what. */
export function entriesOf({ columns }: Pick<ImportView, "columns">): readonly [one: string, many: string] {
  return columns.length > 0 ? ["row", "rows"] : ["entry", "entries"];
}

function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "nothing";
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** How many were entered in the opening: "15 candidates, 3 of them known here already". */
function peopleWords({ candidates, known }: ImportCounts): string {
  const people = formatCount(candidates + known, "candidate");
  return known > 0 ? `${people} (${formatNumber(known)} known here already)` : people;
}

/** What an import makes: "12 candidates, 30 outcomes and 4 certificates"; "nothing" where it makes nothing. */
export function countsInWords(counts: ImportCounts): string {
  const { candidates, known, outcomes, drafts, evidence, credentials } = counts;
  const parts: readonly (readonly [number, string])[] = [
    [candidates + known, peopleWords(counts)],
    [outcomes, formatCount(outcomes, "outcome")],
    [drafts, formatCount(drafts, "draft outcome")],
    [evidence, formatCount(evidence, "piece of evidence", "pieces of evidence")],
    [credentials, formatCount(credentials, "certificate")],
  ];
  return listed(parts.filter(([count]) => count > 0).map(([, words]) => words));
}

/** What is not made, in sentences: what was there already, and what was left out because it cannot be read. */
export function leftOutWords(
  { present, skipped }: ImportCounts,
  view: Pick<ImportView, "columns">,
): string[] {
  const isTable = view.columns.length > 0;
  return [
    present > 0
      ? `${formatCount(present, "entry was", "entries were")} in this opening already and stay${present === 1 ? "s" : ""} as before.`
      : "",
    skipped > 0 && isTable ? `${formatCount(skipped, "bad row was", "bad rows were")} left out.` : "",
    skipped > 0 && !isTable ? "What could not be read was left out." : "",
  ].filter(Boolean);
}
