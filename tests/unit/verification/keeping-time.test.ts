import { expect, test } from "vitest";
import { keptFor } from "@/domain/verification/keeping-time";

const MINUTE_MS = 60_000;

test.each([
  ["DOCUMENT", undefined, 24 * 60],
  ["STATUS", undefined, 60],
  ["DOCUMENT", "public, max-age=300", 5],
  ["STATUS", "max-age=300", 5],
  ["STATUS", "max-age=86400", 60],
  ["DOCUMENT", "Max-Age=604800, immutable", 24 * 60],
  ["DOCUMENT", "s-maxage=60", 24 * 60],
  ["DOCUMENT", "max-age=0", 0],
  ["DOCUMENT", "no-store", 0],
  ["DOCUMENT", "private, no-cache, max-age=600", 0],
  ["DOCUMENT", "nonsense=;;", 24 * 60],
  ["STATUS", "max-age=-1", 60],
] as const)("%s with %s is kept for %i minutes", (kind, cacheControl, minutes) => {
  expect(keptFor(kind, cacheControl)).toBe(minutes * MINUTE_MS);
});
