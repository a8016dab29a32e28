import { describe, expect, test } from "vitest";
import { checkedWords } from "@/components/import/checked-words";
import { countsInWords, leftOutWords } from "@/components/import/import-words";
import { NO_COUNTS } from "@/domain/import/import-view";

const TABLE = { columns: ["Name"] };
const PEOPLE = { columns: [] };

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
    expect(leftOutWords({ ...NO_COUNTS, present: 1, skipped: 2 }, TABLE)).toEqual([
      "1 entry was in this opening already and stays as before.",
      "2 bad rows were left out.",
    ]);
    expect(leftOutWords({ ...NO_COUNTS, present: 2, skipped: 1 }, PEOPLE)).toEqual([
      "2 entries were in this opening already and stay as before.",
      "What could not be read was left out.",
    ]);
    expect(leftOutWords(NO_COUNTS, TABLE)).toEqual([]);
  });
});

describe("what is said of a file that was checked", () => {
  const of = (view: object) =>
    checkedWords({ ...TABLE, rowsTotal: 4, rowsBad: 0, counts: { ...NO_COUNTS, candidates: 4 }, ...view });

  test("a table without bad rows is imported at once", () => {
    expect(of({})).toEqual({
      finding: "All 4 rows can be imported",
      note: "It would make 4 candidates.",
      go: "Import 4 rows",
      question: null,
    });
  });

  test("bad rows are left out only once that was said", () => {
    const { finding, go, question } = of({ rowsBad: 1, counts: { ...NO_COUNTS, candidates: 3 } });
    expect([finding, go]).toEqual([
      "3 of 4 rows can be imported, 1 cannot as it stands",
      "Import the 3 good rows…",
    ]);
    expect(question).toMatchObject({ title: "Leave 1 bad row out?", action: "Import 3 rows" });
  });

  test("where no row can be read, or all are there already, there is nothing to import", () => {
    expect(of({ rowsBad: 4, counts: NO_COUNTS })).toMatchObject({
      finding: "None of the 4 rows can be read as it stands",
      go: null,
    });
    expect(of({ counts: { ...NO_COUNTS, present: 4 } })).toMatchObject({
      finding: "Nothing in this file is new",
      go: null,
    });
    expect(of({ rowsTotal: 0, counts: NO_COUNTS })).toMatchObject({
      finding: "There is nothing in this file to import",
      go: null,
    });
  });

  test("a person who cannot be read whole is imported as far as they can be", () => {
    const counts = { ...NO_COUNTS, candidates: 1, drafts: 1 };
    expect(of({ ...PEOPLE, rowsTotal: 1, rowsBad: 1, counts })).toMatchObject({
      finding: "The one entry cannot be read whole",
      go: "Import what can be read…",
      question: { action: "Import what can be read" },
    });
    expect(of({ ...PEOPLE, rowsTotal: 2, counts })).toMatchObject({
      finding: "All 2 entries can be imported",
    });
  });
});
