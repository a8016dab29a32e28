import { createHash } from "node:crypto";

const FIRST = Date.UTC(2026, 9, 1);

/**
 * A UUID that is the same every time for the same key (version 8, RFC 9562). With an `order`, rows sort by it as rows
 * entered one after the other do, whose ids begin with their time.
 */
export function demoId(key: string, order?: number): string {
  const hash = createHash("sha256").update(`outweigh demo ${key}`).digest("hex");
  const head = order === undefined ? hash.slice(0, 12) : (FIRST + order).toString(16).padStart(12, "0");
  return `${head.slice(0, 8)}-${head.slice(8)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** A number from 0 to `below` − 1 that is the same every time for the same key. */
export function demoNumber(key: string, below: number): number {
  return Number.parseInt(createHash("sha256").update(key).digest("hex").slice(0, 8), 16) % below;
}
