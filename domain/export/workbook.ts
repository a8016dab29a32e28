import type { WrittenCell } from "@/domain/import/write-row";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const BOLD = 1;

/** The most characters a spreadsheet holds in one cell. */
export const MOST_CELL_CHARACTERS = 32_767;

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold is exactly what is taken out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** A text for XML. What reads like an escape of the format itself ("_x0041_") is escaped, so that it is read as it stands. */
function xmlText(text: string): string {
  return text
    .replace(NOT_XML, "")
    .replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_")
    .replace(/[&<>"\r]/gu, (sign) => ESCAPES[sign] ?? sign);
}

/** The name of a column: `columnName(0)` is "A", `columnName(26)` "AA". */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function cellXml(cell: WrittenCell, at: string, style: number): string {
  const kept = style > 0 ? ` s="${style}"` : "";
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}"${kept}><v>${cell}</v></c>`;
  const text = xmlText(cell.slice(0, MOST_CELL_CHARACTERS));
  return `<c r="${at}"${kept} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** One row of a sheet, `number` from 1. Text is written as text: no program takes it for a formula. */
export function sheetRow(cells: readonly WrittenCell[], number: number, isHeading = false): string {
  const style = isHeading ? BOLD : 0;
  const inner = cells.map((cell, index) => cellXml(cell, `${columnName(index)}${number}`, style));
  return `<row r="${number}">${inner.join("")}</row>`;
}

/** What stands before a sheet's rows: the first row stays in sight. */
export const SHEET_HEAD =
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="60" width="24" customWidth="1"/></cols><sheetData>';
export const SHEET_TAIL = "</sheetData></worksheet>";

/** Where the sheet of that position lies in its workbook. */
export function sheetPath(position: number): string {
  return `xl/worksheets/sheet${position + 1}.xml`;
}

const relation = (id: number, kind: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`;
const relations = (inner: string) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
const override = (part: string, kind: string) =>
  `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>';

/** Everything of a workbook (ECMA-376) but its sheets, by path, with the sheets' names in order. */
export function workbookParts(sheets: readonly string[]): Readonly<Record<string, string>> {
  const listed = sheets.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map((_, index) =>
    relation(index + 1, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  return {
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      override("xl/workbook.xml", "sheet.main") +
      override("xl/styles.xml", "styles") +
      sheets.map((_, index) => override(sheetPath(index), "worksheet")).join("") +
      "</Types>",
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      targets.join("") + relation(sheets.length + 1, "styles", "styles.xml"),
    ),
    "xl/styles.xml": STYLES,
  };
}
