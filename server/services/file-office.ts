import "server-only";
import type { FileHandle } from "node:fs/promises";
import { FILE_KINDS, type FoundContent } from "@/domain/file-kind";
import { listZip, readZipText } from "@/server/services/file-zip";

const ARCHIVE: FoundContent = { mediaType: null, words: "a ZIP archive" };
const BROKEN: FoundContent = { mediaType: null, words: "an archive that cannot be read; it may be damaged" };
const MACROS: FoundContent = { mediaType: null, words: "an Office file with macros" };

const OFFICE = Object.values(FILE_KINDS).filter(({ family }) => family === "office");

function foundAs(mediaType: string): FoundContent | undefined {
  const kind = OFFICE.find((one) => one.mediaType === mediaType);
  return kind && { mediaType, words: kind.words };
}

/** What the list of parts of a Microsoft file says it is: the type of its main part. */
function ofContentTypes(types: string): FoundContent | undefined {
  if (/macroEnabled|vbaProject/i.test(types)) return MACROS;
  const main = OFFICE.find(({ mediaType }) => types.includes(`"${mediaType}.main+xml"`));
  return main && foundAs(main.mediaType);
}

/** What an archive is: one of the office formats, or just an archive. Looks at its directory and one small part. */
export async function inspectArchive(file: FileHandle, size: number): Promise<FoundContent> {
  const entries = await listZip(file, size);
  if (!entries) return BROKEN;
  const types = entries.find(({ name }) => name === "[Content_Types].xml");
  if (types) return ofContentTypes((await readZipText(file, types)) ?? "") ?? ARCHIVE;
  const declared = entries.find(({ name }) => name === "mimetype");
  if (declared) return foundAs(((await readZipText(file, declared)) ?? "").trim()) ?? ARCHIVE;
  return ARCHIVE;
}
