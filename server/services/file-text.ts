import "server-only";
import type { FileHandle } from "node:fs/promises";
import type { FoundContent } from "@/domain/file-kind";

const CHUNK = 64 * 1024;
// Tab, line feed, form feed and carriage return are what people's texts have; other control characters are not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
const UNUSED_IN_1252: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** Texts that are more than text, by how they begin. */
const MARKED: readonly (readonly [RegExp, FoundContent])[] = [
  [/^<!doctype html|^<(html|head|body|script|iframe)\b/i, { mediaType: null, words: "a web page (HTML)" }],
  [/^<svg\b|^<\?xml[\s\S]*<svg\b|^<!doctype svg/i, { mediaType: null, words: "an SVG drawing" }],
  [/^<\?xml\b/i, { mediaType: null, words: "an XML document" }],
  [/^\{\\rtf/, { mediaType: null, words: "an RTF document" }],
  [/^%PDF-/, { mediaType: "application/pdf", words: "a PDF" }],
  [/^%!PS/, { mediaType: null, words: "a PostScript document" }],
  [/^#!/, { mediaType: null, words: "a script" }],
];

export type Charset = "utf-8" | "windows-1252";

/** Reads a file piece by piece, and stops when `isFine` says so. Answers whether every piece was fine. */
async function everyChunk(file: FileHandle, isFine: (chunk: Buffer) => boolean): Promise<boolean> {
  const chunk = Buffer.alloc(CHUNK);
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK, position);
    if (bytesRead === 0) return true;
    if (!isFine(chunk.subarray(0, bytesRead))) return false;
    position += bytesRead;
  }
}

async function isUtf8(file: FileHandle): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    const isClean = await everyChunk(file, (chunk) => !CONTROL.test(decoder.decode(chunk, { stream: true })));
    decoder.decode();
    return isClean;
  } catch {
    return false;
  }
}

function isWindows1252(chunk: Buffer): boolean {
  return !CONTROL.test(chunk.toString("latin1")) && !UNUSED_IN_1252.some((byte) => chunk.includes(byte));
}

/** How a text is coded, or undefined for a file that is not text throughout. The whole file is read, 64 KiB at a time. */
export async function charsetOf(file: FileHandle): Promise<Charset | undefined> {
  if (await isUtf8(file)) return "utf-8";
  return (await everyChunk(file, isWindows1252)) ? "windows-1252" : undefined;
}

/** What a text is by how it begins: plain, or something that programs read as more than text. */
export function inspectText(head: Buffer): FoundContent {
  const start = head
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();
  const marked = MARKED.find(([begins]) => begins.test(start));
  return marked?.[1] ?? { mediaType: "text/plain", words: "a plain text" };
}
