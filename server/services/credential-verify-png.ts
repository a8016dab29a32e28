import "server-only";
import { crc32, inflateSync } from "node:zlib";
import { LARGEST_DOCUMENT } from "@/domain/verification/document-bounds";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const VERSION_3 = "openbadgecredential";
const KEYWORDS = ["openbadges", VERSION_3];
/** Length, type and check sum of one chunk. */
const FRAME = 12;

export type Baked = { readonly texts: readonly string[] } | { readonly problem: "BROKEN_PICTURE" };

export const isPng = (bytes: Buffer) => bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);

/** The bytes up to the next zero, and where the ones after it begin. */
function untilZero(data: Buffer, from: number): { text: string; next: number } | undefined {
  const end = data.indexOf(0, from);
  return end < 0 ? undefined : { text: data.toString("latin1", from, end), next: end + 1 };
}

/** The text of an iTXt chunk after its keyword (PNG, 11.3.3.4). Compressed ones are against the rules of baking but read. */
function internationalText(data: Buffer, from: number): string | undefined {
  const language = untilZero(data, from + 2);
  const translated = language && untilZero(data, language.next);
  if (!translated || data.length < from + 2) return undefined;
  const text = data.subarray(translated.next);
  if (data[from] === 0) return text.toString("utf8");
  try {
    return inflateSync(text, { maxOutputLength: LARGEST_DOCUMENT }).toString("utf8");
  } catch {
    return undefined;
  }
}

interface Found {
  readonly keyword: string;
  readonly text: string | undefined;
}

function bakedText(type: string, data: Buffer): Found | undefined {
  const keyword = untilZero(data.subarray(0, 80), 0);
  if (!keyword || !KEYWORDS.includes(keyword.text)) return undefined;
  const text =
    type === "tEXt" ? data.toString("latin1", keyword.next) : internationalText(data, keyword.next);
  return { keyword: keyword.text, text: text?.trim() };
}

/** Of a picture that carries both versions, the newer. */
function newest(found: readonly Found[]): Baked {
  if (found.some(({ text }) => text === undefined)) return { problem: "BROKEN_PICTURE" };
  const three = found.filter(({ keyword }) => keyword === VERSION_3);
  return { texts: (three.length > 0 ? three : found).flatMap(({ text }) => text || []) };
}

/**
 * The certificates baked into a PNG: texts under the keywords of Open Badges 2.0 and 3.0, as iTXt or, from older tools, tEXt.
 * Reads the chunks one after another without looking at the picture itself.
 */
export function readBakedPng(bytes: Buffer): Baked {
  const found: Found[] = [];
  let at = SIGNATURE.length;
  while (at + FRAME <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const end = at + FRAME + length;
    if (end > bytes.length) return { problem: "BROKEN_PICTURE" };
    if (type === "IEND") return newest(found);
    if (type === "iTXt" || type === "tEXt") {
      if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
        return { problem: "BROKEN_PICTURE" };
      const text = bakedText(type, bytes.subarray(at + 8, end - 4));
      if (text) found.push(text);
    }
    at = end;
  }
  return { problem: "BROKEN_PICTURE" };
}
