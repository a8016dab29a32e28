import { fileNameOf } from "@/domain/file-name";

/** The tables of an archive, in the order they stand in it. */
export const TABLE_FILES = {
  CANDIDATE: "candidates.csv",
  OUTCOME: "outcomes.csv",
  EVIDENCE: "evidence.csv",
  CREDENTIAL: "credentials.csv",
} as const;

/** Which attached file belongs to which piece of evidence. */
export const FILES_TABLE = "files.csv";
export const WORKBOOK_FILE = "outweigh.xlsx";
export const RECORD_FILE = "outweigh.json";
/** What the archive is, for whoever opens it and does not know. */
export const READ_ME_FILE = "README.txt";

const FOLDER = "files";

// What Windows refuses in a name, and what a shell or a program for archives could take for something else.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is taken out
const AWKWARD = /[\u0000-\u001f<>:"/\\|?*]/gu;

/** A name that every system can store. `plainName("a/b:c")` is "a-b-c". */
function plainName(name: string): string {
  const plain = fileNameOf(name.replace(AWKWARD, "-")).replace(/[. ]+$/u, "");
  return plain === "" || /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/iu.test(plain) ? `_${plain}` : plain;
}

/**
 * Where an attached file lies in an archive: a folder for each piece of evidence, named after its reference where that can
 * name one, and the file's place among its files before its name, so that two of one name stand side by side.
 * `filePath({ id, reference: "e-1" }, 0, "Report.pdf")` is "files/e-1/1 Report.pdf".
 */
export function filePath(
  evidence: { id: string; reference: string },
  position: number,
  name: string,
): string {
  const folder = plainName(evidence.reference) === evidence.reference ? evidence.reference : evidence.id;
  return `${FOLDER}/${folder}/${position + 1} ${plainName(name)}`;
}

/** What an archive is saved as: "outweigh-operations-analyst-2026-11-22.zip". */
export function archiveName(title: string, day: string): string {
  const slug = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 60)
    .replace(/-$/u, "");
  return `outweigh-${slug || "export"}-${day}.zip`;
}
