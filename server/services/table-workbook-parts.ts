import "server-only";
import { posix } from "node:path";
import { AppError } from "@/domain/errors";
import { meaningOfFormat, type NumberMeaning } from "@/domain/import/number-format";
import { workbookText } from "@/domain/import/workbook-cell";
import { readXml } from "@/server/services/table-xml";
import type { Archive } from "@/server/services/zip-archive";

const MOST_STRINGS = 3_000_000;
const MOST_STRING_CHARACTERS = 64 * 1024 * 1024;
const MOST_STYLES = 100_000;

const TOO_MANY =
  "This workbook has more in it than a table can have. Save the sheet as CSV, and import that.";

/** One part that another one refers to: where it lies, and what it is. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "sharedStrings", … */
  readonly type: string;
  readonly path: string;
}

const ignore = () => undefined;

/** What a part refers to inside the archive. Addresses outside it are never followed. */
export async function readRelations(archive: Archive, part: string): Promise<Relation[]> {
  const { dir, base } = posix.parse(part);
  const name = posix.join(dir, "_rels", `${base}.rels`);
  if (!archive.has(name)) return [];
  const relations: Relation[] = [];
  const open = (
    element: string,
    { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }: Record<string, string>,
  ) => {
    if (element !== "Relationship" || mode === "External" || relations.length > MOST_STYLES) return;
    const path = target.startsWith("/") ? target.slice(1) : posix.join(dir, target);
    relations.push({ id, type: type.slice(type.lastIndexOf("/") + 1), path });
  };
  await readXml(archive.read(name), { open, close: ignore, text: ignore });
  return relations;
}

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly relationId: string;
  readonly isHidden: boolean;
}

/** The sheets of a workbook in their order, and whether its days are counted from 1904. */
export async function readSheetList(
  archive: Archive,
  part: string,
): Promise<{ sheets: readonly ListedSheet[]; is1904: boolean }> {
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  await readXml(archive.read(part), {
    open: (element, attributes) => {
      if (element === "workbookPr") is1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
      if (element !== "sheet") return;
      if (sheets.length > MOST_STYLES) throw new AppError("INVALID", TOO_MANY);
      const relationId = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? "";
      const isHidden = /hidden/i.test(attributes.state ?? "");
      sheets.push({ name: attributes.name ?? "", relationId, isHidden });
    },
    close: ignore,
    text: ignore,
  });
  return { sheets, is1904 };
}

/** What the numbers of each style stand for, by the style's number. */
export async function readStyles(archive: Archive, part: string): Promise<readonly NumberMeaning[]> {
  const codes = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  let isInCellStyles = false;
  await readXml(archive.read(part), {
    open: (element, { numFmtId = "0", formatCode = "" }) => {
      if (codes.size > MOST_STYLES || meanings.length > MOST_STYLES) throw new AppError("INVALID", TOO_MANY);
      const id = Number(numFmtId);
      if (element === "numFmt") codes.set(id, formatCode.slice(0, 500));
      else if (element === "cellXfs") isInCellStyles = true;
      else if (element === "xf" && isInCellStyles) meanings.push(meaningOfFormat(id, codes.get(id)));
    },
    close: (element) => {
      if (element === "cellXfs") isInCellStyles = false;
    },
    text: ignore,
  });
  return meanings;
}

/** The texts that cells refer to by number. How they sound (`rPh`) is no part of them. */
export async function readStrings(archive: Archive, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let [text, characters, isText, isSound] = ["", 0, false, false];
  await readXml(archive.read(part), {
    open: (element) => {
      if (element === "si") text = "";
      else if (element === "rPh") isSound = true;
      else if (element === "t") isText = !isSound;
    },
    close: (element) => {
      if (element === "t") isText = false;
      else if (element === "rPh") isSound = false;
      else if (element === "si") strings.push(workbookText(text));
      if (strings.length > MOST_STRINGS) throw new AppError("INVALID", TOO_MANY);
    },
    text: (piece) => {
      if (!isText) return;
      text += piece;
      characters += piece.length;
      if (characters > MOST_STRING_CHARACTERS) throw new AppError("INVALID", TOO_MANY);
    },
  });
  return strings;
}
