import "server-only";
import { type FileHandle, open } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import { FILE_KINDS, type FoundContent, kindOfName } from "@/domain/file-kind";
import { isSoundImage } from "@/server/services/file-image";
import { inspectArchive } from "@/server/services/file-office";
import { type Charset, charsetOf, inspectText } from "@/server/services/file-text";

/** What a file is by its content. A text also says how it is coded. */
export interface Inspected extends FoundContent {
  readonly charset?: Charset;
}

const HEAD_BYTES = 4100;
const UNKNOWN: Inspected = { mediaType: null, words: "something we do not know; it may be damaged" };

/** What people call files that cannot be attached, by the ending their magic number stands for. */
const OTHERS: Readonly<Record<string, string>> = {
  exe: "a Windows program",
  elf: "a program",
  macho: "a program",
  cfb: "an Office file of the old kind, or one with a password",
  gz: "a packed file",
  xml: "an XML document",
};

function magicOf(head: Buffer) {
  return fileTypeFromBuffer(head).catch(() => undefined);
}

async function inspectMagic(path: string, head: Buffer): Promise<Inspected | undefined> {
  if (head.length >= 4 && head.readUInt32LE(0) === 0x04034b50) return inspectArchive(path);
  const magic = await magicOf(head);
  if (!magic) return undefined;
  const mime = magic.mime === "image/apng" ? "image/png" : magic.mime;
  const kind = Object.values(FILE_KINDS).find(
    ({ family, mediaType }) => (family === "image" || family === "pdf") && mediaType === mime,
  );
  if (!kind)
    return { mediaType: null, words: OTHERS[magic.ext] ?? `a file of the kind ${magic.ext.toUpperCase()}` };
  if (kind.family === "image" && !(await isSoundImage(path, kind.mediaType)))
    return { mediaType: null, words: `${kind.words} that cannot be read; it may be damaged` };
  return { mediaType: kind.mediaType, words: kind.words };
}

async function inspectAsText(file: FileHandle, head: Buffer): Promise<Inspected | undefined> {
  const charset = await charsetOf(file);
  if (!charset) return undefined;
  return { ...inspectText(head), charset };
}

/**
 * Finds out what a file is from its content. The name decides only what is tried first: a text may begin like a
 * picture's magic number. Reads at most a few MiB into memory, whatever the file claims.
 */
export async function inspectFile(path: string, name: string): Promise<Inspected> {
  const file = await open(path, "r");
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    const byText = () => inspectAsText(file, head);
    const byMagic = () => inspectMagic(path, head);
    const tries = kindOfName(name)?.family === "text" ? [byText, byMagic] : [byMagic, byText];
    for (const look of tries) {
      const found = await look();
      if (found) return found;
    }
    return UNKNOWN;
  } finally {
    await file.close();
  }
}
