import "server-only";
import { randomBytes, randomInt } from "node:crypto";

/**
 * Ids of many rows of one moment, in the order they are asked for, so that rows written at once keep the order of their
 * file: UUIDs of version 7 with a counter of 26 bits after the time (RFC 9562, 6.2, method 1) and 48 random bits.
 */
export function orderedIds(at: Date): () => string {
  const time = at.getTime().toString(16).padStart(12, "0");
  const head = `${time.slice(0, 8)}-${time.slice(8)}`;
  // A random start in the lower half keeps two writers of one moment apart and leaves room for 33 million.
  let count = randomInt(2 ** 25);
  return () => {
    count += 1;
    const high = (count >>> 14).toString(16).padStart(3, "0");
    const low = (0x8000 | (count & 0x3fff)).toString(16);
    return `${head}-7${high}-${low}-${randomBytes(6).toString("hex")}`;
  };
}
