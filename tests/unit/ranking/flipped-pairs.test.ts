import { expect, it } from "vitest";
import { flippedPairs } from "@/domain/ranking/flipped-pairs";
import type { RankedTable } from "@/domain/ranking/ranked-table";

/** A table of rows in this order. */
function table(...rows: number[]): RankedTable {
  const order = rows.map((row) => {
    return { id: `${row}`, row, isRated: true, support: 0.5, sd: 0.1, places: "", moved: 0 };
  });
  return { bands: [], unplaced: [], order };
}
const flips = (set: number[], tried: number[]) =>
  flippedPairs(table(...set), table(...tried)).map(
    ({ ahead, behind, isOfFirst }) => `${ahead}>${behind}${isOfFirst ? "!" : ""}`,
  );

it("finds none where nobody changes order", () => {
  expect(flips([0, 1, 2], [0, 1, 2])).toEqual([]);
  expect(flips([], [])).toEqual([]);
});

it("finds whoever passes the first, and neighbours who swap, each once", () => {
  expect(flips([0, 1, 2, 3], [1, 0, 3, 2])).toEqual(["1>0!", "3>2"]);
  expect(flips([0, 1, 2], [1, 2, 0])).toEqual(["1>0!", "2>0!"]);
});

it("finds whomever the new first passes on the way up", () => {
  expect(flips([0, 1, 2, 3], [3, 0, 1, 2])).toEqual(["3>0!", "3>1!", "3>2!"]);
});

it("leaves out pairs that are neither neighbours nor with the first place", () => {
  expect(flips([0, 1, 2, 3], [0, 3, 1, 2])).toEqual(["3>2"]);
});
