import { describe, expect, test } from "vitest";
import { countsInWords, leftOutWords } from "@/components/import/import-words";
import { NO_COUNTS } from "@/domain/import/import-view";

describe("what an import makes, in words", () => {
  test("each kind is counted, the last after “and”", () => {
    const counts = { ...NO_COUNTS, candidates: 11, known: 1, outcomes: 1, evidence: 2, credentials: 1 };
    expect(countsInWords(counts)).toBe(
      "12 candidates (1 known here already), 1 outcome, 2 pieces of evidence and 1 certificate",
    );
  });

  test("one kind stands alone, and nothing is said as nothing", () => {
    expect(countsInWords({ ...NO_COUNTS, drafts: 1500 })).toBe("1,500 draft outcomes");
    expect(countsInWords({ ...NO_COUNTS, present: 3, skipped: 2 })).toBe("nothing");
  });

  test("what was there already and what was left out is said in sentences", () => {
    expect(leftOutWords({ ...NO_COUNTS, present: 1, skipped: 2 })).toEqual([
      "1 row was in this opening already and stays as before.",
      "2 bad rows were left out.",
    ]);
    expect(leftOutWords({ ...NO_COUNTS, present: 2 })).toEqual([
      "2 rows were in this opening already and stay as before.",
    ]);
    expect(leftOutWords(NO_COUNTS)).toEqual([]);
  });
});
