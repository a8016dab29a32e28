import { expect, it } from "vitest";
import { rankTable } from "@/domain/ranking/ranked-table";
import { type Arrangement, arrangeTable, stepSort } from "@/domain/ranking/ranking-order";
import { NO_FILTER } from "@/domain/ranking/row-filter";
import { DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";
import { oneResult, rankingColumns } from "@/tests/support/ranking-columns";

const inputs = [referenceCandidate(0), referenceCandidate(1), referenceCandidate(2)];
const made = rankingColumns([...inputs, { id: "Z", outcomes: [], credentials: [] }]);
const columns = {
  ...made,
  name: ["Zoë Brandt", "Ben Okoro", "Alina Marsh", "Ivy Castellanos"],
  credentialCount: [1, 0, 3, 0],
  uncheckedCount: [0, 2, 0, 0],
  reviewCount: [2, 1, 2, 0],
};
const answer = { columns, reviewers: 2 };
const table = rankTable(columns, columns, DEFAULT_POLICY);
const USUAL: Arrangement = { sort: "place", direction: "down", group: "band", filter: NO_FILTER };

function arranged(given: Partial<Arrangement>) {
  return arrangeTable(table, answer, DEFAULT_POLICY, { ...USUAL, ...given });
}
const ids = (given: Partial<Arrangement>) => arranged(given).map(({ rows }) => rows.map(({ id }) => id));

it("keeps the bands when sorted by place, and one list otherwise; those without a place stay last", () => {
  expect(ids({})).toEqual([["A+B", "B"], ["A"], ["Z"]]);
  expect(ids({ direction: "up" })).toEqual([["A"], ["B", "A+B"], ["Z"]]);
  expect(ids({ sort: "name" })).toEqual([["A", "B", "A+B"], ["Z"]]);
  expect(ids({ sort: "outcomes", direction: "up" })).toEqual([["A", "B", "A+B"], ["Z"]]);
  expect(ids({ sort: "support", direction: "up" })).toEqual([["A", "B", "A+B"], ["Z"]]);
});

it("sorts by what the other columns say", () => {
  expect(ids({ sort: "certificates" })[0]).toEqual(["A", "A+B", "B"]);
  expect(ids({ sort: "reviews" })[0]).toEqual(["A+B", "A", "B"]);
  expect(ids({ sort: "missing" })[0]).toEqual(["B", "A+B", "A"]);
});

it("sorts by the support on one criterion, before it is weighed", () => {
  const wide = rankingColumns([oneResult("P", 4, ["productivity"]), oneResult("V", 3, ["business-value"])]);
  const ranked = rankTable(wide, wide, DEFAULT_POLICY);
  const by = (sort: Arrangement["sort"]) =>
    arrangeTable(ranked, { columns: wide, reviewers: 2 }, DEFAULT_POLICY, { ...USUAL, sort })[0]?.rows.map(
      ({ id }) => id,
    );
  expect(by("criterion.productivity")).toEqual(["P", "V"]);
  expect(by("criterion.business-value")).toEqual(["V", "P"]);
  // Of a criterion nobody knows nothing can be said: the order of places stays.
  expect(by("criterion.care")).toEqual(["P", "V"]);
});

it("filters bands and lists alike, and leaves out what is empty", () => {
  expect(ids({ filter: { ...NO_FILTER, find: "zoe" } })).toEqual([["A+B"]]);
  expect(ids({ filter: { ...NO_FILTER, find: "a", place: "with" }, sort: "name" })).toEqual([["A", "A+B"]]);
  expect(ids({ filter: { ...NO_FILTER, find: "nobody" } })).toEqual([]);
});

it("groups by what is known, each group in the order that is asked for", () => {
  const grouped = arranged({ group: "certificates", sort: "name" });
  expect(grouped.map(({ title, note, rows }) => [title, note, rows.map(({ id }) => id)])).toEqual([
    ["With a certificate", "Two candidates", ["A", "A+B"]],
    ["Without a certificate", "One candidate", ["B"]],
    ["Not placed", "No ratings is not a zero", ["Z"]],
  ]);
  expect(ids({ group: "none" })).toEqual([["A+B", "B", "A"], ["Z"]]);
});

it("says in its groups no more than holds", () => {
  expect(arranged({ group: "reviews" }).map(({ title }) => title)).toEqual([
    "All reviews in",
    "Reviews missing",
    "Not placed",
  ]);
  const titles = arranged({ group: "checked" }).map(({ title }) => title);
  expect(titles.at(-1)).toBe("Not placed");
  expect(arranged({ group: "checked" }).every(({ isTied }) => !isTied)).toBe(true);
});

it("steps through some ways to sort, round and round", () => {
  const sorts = ["place", "name", "reviews"] as const;
  expect(stepSort(sorts, "place", 1)).toBe("name");
  expect(stepSort(sorts, "place", -1)).toBe("reviews");
  expect(stepSort(sorts, "reviews", 1)).toBe("place");
  expect(stepSort(sorts, "criterion.care", 1)).toBe("place");
});
