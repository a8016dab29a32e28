import "server-only";
import { gunzipSync } from "node:zlib";
import { BitstringStatusList } from "@digitalbazaar/vc-bitstring-status-list";

/** Unpacked, in bytes: thirty-two million certificates. A list of a megabyte could unpack to a thousand times that. */
const LARGEST_LIST = 4 * 1024 * 1024;

/**
 * The bit at a place of a status list; undefined when the list cannot be read or is shorter. Bitstring Status List marks its
 * base64url with a "u" in front, Status List 2021 does not.
 */
export function statusBit(encoded: string, index: number, isMarked: boolean): boolean | undefined {
  const text = isMarked && encoded.startsWith("u") ? encoded.slice(1) : encoded;
  try {
    const bytes = gunzipSync(Buffer.from(text, "base64url"), { maxOutputLength: LARGEST_LIST });
    // Bytes of their own: the library takes the whole memory a view lies in.
    const list = new BitstringStatusList({ buffer: Uint8Array.from(bytes) });
    return index < list.length ? list.getStatus(index) : undefined;
  } catch {
    return undefined;
  }
}
