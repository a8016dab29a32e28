import "server-only";
import type { IncomingMessage } from "node:http";
import type { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { AskRefused } from "@/server/services/issuer-refusal";

/** One megabyte, as it travels and as it is when unpacked. */
const MOST_BYTES = 1_000_000;

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What an answer may be packed with. */
export const ACCEPTED_ENCODINGS = "gzip, deflate, br";

type Chunks = AsyncIterable<Buffer>;

async function* bounded(chunks: Chunks): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new AskRefused("TOO_LARGE");
    yield chunk;
  }
}

/**
 * Reads an answer, counting while it comes and again while it is unpacked, so that neither a long nor a tightly packed
 * one is ever held; what claims to be too long is not begun.
 */
export async function readBody(response: IncomingMessage, signal: AbortSignal): Promise<Buffer> {
  if (Number(response.headers["content-length"] ?? 0) > MOST_BYTES) throw new AskRefused("TOO_LARGE");
  const encoding = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const kept: Buffer[] = [];
  const keep = async (chunks: Chunks) => {
    for await (const chunk of chunks) kept.push(chunk);
  };
  if (encoding === "identity" || encoding === "") await pipeline(response, bounded, keep, { signal });
  else {
    // One after the other is allowed, and used by nobody but those who want to fill a memory.
    const unpacker = Object.hasOwn(UNPACKERS, encoding) ? UNPACKERS[encoding] : undefined;
    if (!unpacker) throw new AskRefused("BAD_TYPE");
    await pipeline(response, bounded, unpacker(), bounded, keep, { signal });
  }
  return Buffer.concat(kept);
}
