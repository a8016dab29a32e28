import { expect, it } from "vitest";
import type { RankedTable } from "@/domain/ranking/ranked-table";
import { movesInWords, rankingFinding } from "@/domain/ranking/ranking-finding";

const NAMES = ["Amara Brandt", "Chiara Neri", "Ben Okoro", "Daniel Osei"];
const nameOf = (row: number) => NAMES[row] ?? "";

/** A table of bands given by rows; `moved` by row. */
function table(
  bands: readonly (readonly number[])[],
  moved: Readonly<Record<number, number>> = {},
): RankedTable {
  const made = bands.map((rows) => ({
    key: rows.join(),
    title: "",
    note: "",
    isTied: rows.length > 1,
    rows: rows.map((row) => {
      return {
        id: String(row),
        row,
        isRated: true,
        support: 0.5,
        sd: 0.1,
        places: "",
        moved: moved[row] ?? 0,
      };
    }),
  }));
  return { bands: made, unplaced: [], order: made.flatMap(({ rows }) => rows) };
}

it.each([
  [[], "Nobody has a place yet: no rating has been handed in."],
  [[[0]], "Amara Brandt is the only one with a place so far."],
  [[[0], [1]], "Amara Brandt is ahead of Chiara Neri."],
  [[[0], [1, 2, 3]], "Amara Brandt is ahead of all three others."],
  [[[0, 1]], "Amara Brandt and Chiara Neri are too close to call."],
  [
    [[0, 1, 2], [3]],
    "Amara Brandt, Chiara Neri and Ben Okoro are too close to call. They share the first places.",
  ],
  [[[0, 1, 2, 3]], "Amara Brandt has the most support. Places one to four are too close to call."],
])("says the order %j in a sentence", (bands, sentence) => {
  expect(rankingFinding(table(bands), nameOf)).toBe(sentence);
});

it("says what the weights being tried change", () => {
  const before = table([[0, 1, 2], [3]]);
  expect(rankingFinding(table([[1, 0, 2], [3]]), nameOf, before)).toBe(
    "With these weights Chiara Neri moves to first place. Places one to three stay too close to call.",
  );
  expect(
    rankingFinding(
      table([
        [0, 1],
        [2, 3],
      ]),
      nameOf,
      before,
    ),
  ).toBe("With these weights Amara Brandt keeps the most support. Places one and two are too close to call.");
  expect(rankingFinding(table([[0], [1, 2, 3]]), nameOf, before)).toBe(
    "With these weights Amara Brandt keeps the most support. That is a lead of 80 % or more.",
  );
});

it("announces who moved, the largest move first", () => {
  const moved = table([[1, 0, 3, 2]], { 0: -1, 1: 1, 3: 2 });
  expect(movesInWords(moved, nameOf)).toBe(
    "Daniel Osei, up two places. Chiara Neri, up one place. Amara Brandt, down one place",
  );
});
