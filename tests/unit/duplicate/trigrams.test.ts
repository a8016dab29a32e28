import { describe, expect, it } from "vitest";
import { trigramSimilarity, trigramsOf } from "@/domain/duplicate/trigrams";

it("takes words apart as pg_trgm does", () => {
  expect([...trigramsOf("Cat")]).toEqual(["  c", " ca", "cat", "at "]);
  expect([...trigramsOf("foo|bar")]).toEqual(["  f", " fo", "foo", "oo ", "  b", " ba", "bar", "ar "]);
  expect(trigramsOf("  – !").size).toBe(0);
});

describe("similarity", () => {
  // Values of pg_trgm; tests/integration/duplicate-trigrams.test.ts asks PostgreSQL itself.
  it.each([
    ["word", "two words", 0.363636],
    ["Ben Okoro", "Ben Okoro", 1],
    ["Ben Okoro", "Okoro, Ben", 1],
    ["abc", "xyz", 0],
    ["", "", 0],
  ])("of %j and %j is %f", (one, other, similarity) => {
    expect(trigramSimilarity(one, other)).toBeCloseTo(similarity, 5);
    expect(trigramSimilarity(other, one)).toBeCloseTo(similarity, 5);
  });
});
