import { zipOf } from "./sample-files";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relationsOf(targets: Readonly<Record<string, readonly [type: string, target: string]>>): string {
  const entries = Object.entries(targets).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}">${entries.join("")}</Relationships>`;
}

/** A sheet of these rows, as XML stands inside `<sheetData>`. */
export function sheetOf(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** A row of texts written into their cells. */
export function inlineRow(line: number, ...texts: readonly string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${line}">${cells.join("")}</row>`;
}

interface WorkbookSource {
  /** Rows by the name of their sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  readonly properties?: string;
}

/** The parts of a workbook by their names, as spreadsheets write them. */
export function workbookParts({
  sheets,
  hidden = [],
  strings = "",
  styles = "",
  properties = "",
}: WorkbookSource) {
  const names = Object.keys(sheets);
  const listed = names.map((name, index) => {
    const state = hidden.includes(name) ? ' state="hidden"' : "";
    return `<sheet name="${name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const targets = names.map((_, index) => [
    `rId${index + 1}`,
    ["worksheet", `worksheets/sheet${index + 1}.xml`],
  ]);
  return {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationsOf({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}">${properties}<sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationsOf({
      ...Object.fromEntries(targets),
      rId90: ["sharedStrings", "sharedStrings.xml"],
      rId91: ["styles", "/xl/styles.xml"],
    }),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetOf(sheets[name] ?? "")]),
    ),
  };
}

/** A workbook of these sheets, packed. */
export function workbookOf(source: WorkbookSource): Buffer {
  return zipOf(workbookParts(source));
}
