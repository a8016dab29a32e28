import { expect, it } from "vitest";
import { rankTable } from "@/domain/ranking/ranked-table";
import { arrangeTable, matchesName, stepSort } from "@/domain/ranking/ranking-order";
import { setStandings } from "@/domain/ranking/standing";
import { DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";
import { rankingColumns } from "@/tests/support/ranking-columns";

const inputs = [referenceCandidate(0), referenceCandidate(1), referenceCandidate(2)];
const made = rankingColumns([...inputs, { id: "Z", outcomes: [], credentials: [] }]);
const columns = { ...made, name: ["Zoë Brandt", "Ben Okoro", "Alina Marsh", "Ivy Castellanos"] };
const set = setStandings(columns);
const table = rankTable(columns, set, DEFAULT_POLICY);

function ids(sort: Parameters<typeof arrangeTable>[2]["sort"], direction: "down" | "up", looked = "") {
  return arrangeTable(table, columns, { sort, direction, looked }).map(({ rows }) =>
    rows.map(({ id }) => id),
  );
}

it("keeps the bands when sorted by place, and one list otherwise; those without a place stay last", () => {
  expect(ids("place", "down")).toEqual([["A+B", "B"], ["A"], ["Z"]]);
  expect(ids("place", "up")).toEqual([["A"], ["B", "A+B"], ["Z"]]);
  expect(ids("name", "down")).toEqual([["A", "B", "A+B"], ["Z"]]);
  expect(ids("outcomes", "up")).toEqual([["A", "B", "A+B"], ["Z"]]);
  expect(ids("support", "up")).toEqual([["A", "B", "A+B"], ["Z"]]);
});

it("finds names without regard to case, accents or the order of words", () => {
  expect(ids("place", "down", "zoe")).toEqual([["A+B"]]);
  expect(ids("place", "down", "okoro ben")).toEqual([["B"]]);
  expect(ids("place", "down", "nobody")).toEqual([]);
  expect(matchesName("Zoë Brandt", "  ZOE b ")).toBe(true);
});

it("steps through the ways to sort, round and round", () => {
  expect(stepSort("place", 1)).toBe("name");
  expect(stepSort("place", -1)).toBe("reviews");
  expect(stepSort("reviews", 1)).toBe("place");
});
