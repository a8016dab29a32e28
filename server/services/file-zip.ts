import "server-only";
import type { FileHandle } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";

/** A file inside an archive, as its directory lists it. */
interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
// What is read of an archive is bounded, whatever the archive says of itself.
const MOST_COMMENT = 65_535;
const MOST_DIRECTORY = 2 * 1024 * 1024;
const MOST_PART = 1024 * 1024;

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** Where the directory stands, from the record at the end of the archive. */
async function findDirectory(
  file: FileHandle,
  size: number,
): Promise<{ offset: number; length: number } | undefined> {
  const length = Math.min(size, END_BYTES + MOST_COMMENT);
  const tail = await readAt(file, size - length, length);
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    const [bytes, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    return offset + bytes <= size && bytes <= MOST_DIRECTORY ? { offset, length: bytes } : undefined;
  }
  return undefined;
}

function entriesOf(directory: Buffer): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + ENTRY_BYTES <= directory.length && directory.readUInt32LE(at) === ENTRY_SIGNATURE) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: directory.toString("utf8", at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at += ENTRY_BYTES + nameLength + extra + comment;
  }
  return entries;
}

/** The files an archive lists, or undefined when it is none that can be read. At most 2 MiB of it are looked at. */
export async function listZip(file: FileHandle, size: number): Promise<readonly ZipEntry[] | undefined> {
  const found = await findDirectory(file, size);
  if (!found) return undefined;
  const entries = entriesOf(await readAt(file, found.offset, found.length));
  return entries.length > 0 ? entries : undefined;
}

/** One file of an archive as text, up to 1 MiB packed and unpacked; undefined when it cannot be read. */
export async function readZipText(file: FileHandle, entry: ZipEntry): Promise<string | undefined> {
  if (entry.packedSize > MOST_PART) return undefined;
  const head = await readAt(file, entry.offset, LOCAL_BYTES);
  if (head.length < LOCAL_BYTES || head.readUInt32LE(0) !== LOCAL_SIGNATURE) return undefined;
  const start = entry.offset + LOCAL_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28);
  const packed = await readAt(file, start, entry.packedSize);
  if (entry.method === 0) return packed.toString("utf8");
  if (entry.method !== 8) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: MOST_PART }).toString("utf8");
  } catch {
    return undefined;
  }
}
