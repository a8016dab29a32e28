import { EXPORT_FORMAT } from "@/domain/export/export-record";
import { foldHeading } from "./fold-heading";
import { isGreenhouse } from "./greenhouse-file";
import type { ImportFormat } from "./import-kinds";
import { isObject, itemsOf, memberOf } from "./json-value";
import { IMPORT_PRESETS, type ImportPreset } from "./presets";

const RESUME_SECTIONS = ["work", "education", "certificates", "projects", "volunteer"];

/** Whether a value is meant as a JSON Resume: it has the basics, names the schema, or has a section and nothing of others. */
function isResume(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (isObject(memberOf(value, "basics"))) return true;
  const schema = memberOf(value, "$schema");
  if (typeof schema === "string" && /resume/i.test(schema)) return true;
  return RESUME_SECTIONS.some((section) => itemsOf(memberOf(value, section)).some(isObject));
}

/** The formats of JSON files that hold people. */
export type PeopleFormat = Extract<ImportFormat, "JSON_RESUME" | "GREENHOUSE">;

/** What a JSON file holds, or undefined where nothing in it is known. Our own export says so itself. */
export function recogniseJson(json: unknown): PeopleFormat | "OUTWEIGH" | undefined {
  if (memberOf(json, "format") === EXPORT_FORMAT) return "OUTWEIGH";
  if (isGreenhouse(json)) return "GREENHOUSE";
  const isResumes = Array.isArray(json) ? json.some(isResume) : isResume(json);
  return isResumes ? "JSON_RESUME" : undefined;
}

function isFrom(
  { sure, likely, address }: ImportPreset,
  headings: readonly string[],
  cells: readonly string[],
): boolean {
  const folded = new Set(headings.map(foldHeading));
  return (
    sure.some((heading) => folded.has(heading)) ||
    likely.filter((heading) => folded.has(heading)).length > 1 ||
    cells.some((cell) => address.test(cell.trim()))
  );
}

/**
 * Which system a table of candidates comes from, by its headings and, where they are at hand, the cells of its first rows:
 * a link to the system's own pages tells. "TABLE" where it could be any.
 */
export function recogniseTable(
  headings: readonly string[],
  cells: readonly string[] = [],
): Extract<ImportFormat, "TABLE" | "LEVER" | "ASHBY"> {
  if (isFrom(IMPORT_PRESETS.LEVER, headings, cells)) return "LEVER";
  return isFrom(IMPORT_PRESETS.ASHBY, headings, cells) ? "ASHBY" : "TABLE";
}
