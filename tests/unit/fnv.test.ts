import { expect, it } from "vitest";
import { fnv1a } from "@/domain/fnv";

// The published values of FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
it.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("hashes %j as published", (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});
