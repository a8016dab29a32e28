import "server-only";
import { AppError } from "@/domain/errors";
import { FILE_KINDS, type FoundContent } from "@/domain/file-kind";
import { type Archive, type ArchiveBounds, openArchive } from "@/server/services/zip-archive";

const ARCHIVE: FoundContent = { mediaType: null, words: "a ZIP archive" };
const BROKEN: FoundContent = { mediaType: null, words: "an archive that cannot be read; it may be damaged" };
const TYPES = "[Content_Types].xml";
const MACROS: FoundContent = { mediaType: null, words: "an Office file with macros" };

/** Only one small part of an archive is looked at. What is said of it is `BROKEN`, whatever is wrong. */
const BOUNDS: ArchiveBounds = {
  entries: 20_000,
  unpacked: 1024 * 1024,
  ratio: Number.POSITIVE_INFINITY,
  words: { broken: BROKEN.words, tooLarge: BROKEN.words, locked: BROKEN.words },
};

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

async function textOf(archive: Archive, name: string): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of archive.read(name)) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

async function kindOf(archive: Archive): Promise<FoundContent> {
  if (archive.names.length === 0) return BROKEN;
  if (archive.has(TYPES)) return ofContentTypes(await textOf(archive, TYPES)) ?? ARCHIVE;
  if (archive.has("mimetype")) return foundAs((await textOf(archive, "mimetype")).trim()) ?? ARCHIVE;
  return ARCHIVE;
}

/** What an archive is: one of the office formats, or just an archive. Looks at its directory and one small part. */
export async function inspectArchive(path: string): Promise<FoundContent> {
  try {
    const archive = await openArchive(path, BOUNDS);
    return await kindOf(archive).finally(() => archive.close());
  } catch (error) {
    if (error instanceof AppError) return BROKEN;
    throw error;
  }
}
