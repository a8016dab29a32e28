import { expect, it } from "vitest";
import { wantedInWords } from "@/domain/ranking/filter-words";
import { rankTable } from "@/domain/ranking/ranked-table";
import { countWanted, keptBy, NO_FILTER, type RankingFilter } from "@/domain/ranking/row-filter";
import { DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";
import { rankingColumns } from "@/tests/support/ranking-columns";

const inputs = [referenceCandidate(0), referenceCandidate(1), referenceCandidate(2)];
const made = rankingColumns([...inputs, { id: "Z", outcomes: [], credentials: [] }]);
// In the order of support: both, outcomes alone, certificate alone, nothing.
const columns = {
  ...made,
  name: ["Zoë Brandt", "Ben Okoro", "Alina Marsh", "Ivy Castellanos"],
  outcomeCount: [4, 2, 1, 1],
  uncheckedCount: [1, 0, 0, 1],
  credentialCount: [2, 0, 1, 0],
  reviewCount: [3, 3, 2, 0],
};
const answer = { columns, reviewers: 3 };
const table = rankTable(columns, columns, DEFAULT_POLICY);

function kept(filter: Partial<RankingFilter>): string[] {
  const isKept = keptBy({ ...NO_FILTER, ...filter }, answer, table);
  return [...table.order, ...table.unplaced].filter(isKept).map(({ id }) => id);
}

it("keeps everybody unless asked otherwise", () => {
  expect(kept({})).toEqual(["A+B", "B", "A", "Z"]);
});

it("narrows down by each facet, either side", () => {
  expect(kept({ place: "with" })).toEqual(["A+B", "B", "A"]);
  expect(kept({ place: "without" })).toEqual(["Z"]);
  expect(kept({ certificate: "with" })).toEqual(["A+B", "A"]);
  expect(kept({ certificate: "without" })).toEqual(["B", "Z"]);
  expect(kept({ evidence: "unchecked" })).toEqual(["A+B", "Z"]);
  expect(kept({ evidence: "checked" })).toEqual(["B", "A"]);
  expect(kept({ reviews: "missing" })).toEqual(["A", "Z"]);
  expect(kept({ reviews: "in" })).toEqual(["A+B", "B"]);
});

it("tells who is too close to the first to call from who is behind; whoever has no place is neither", () => {
  expect(kept({ first: "close" })).toEqual(["A+B", "B"]);
  expect(kept({ first: "behind" })).toEqual(["A"]);
});

it("takes all that is asked together", () => {
  expect(kept({ outcomes: 2 })).toEqual(["A+B", "B"]);
  expect(kept({ outcomes: 2, certificate: "with", find: "zoe" })).toEqual(["A+B"]);
  expect(kept({ find: "okoro ben" })).toEqual(["B"]);
  expect(kept({ find: "nobody" })).toEqual([]);
});

it("counts and says what it asks for", () => {
  const filter = { ...NO_FILTER, certificate: "without", first: "close", outcomes: 1, find: "b" } as const;
  expect(countWanted(filter)).toBe(3);
  expect(wantedInWords(filter)).toEqual([
    "Too close to the first to call",
    "Without one",
    "1 outcome or more",
  ]);
  expect(wantedInWords(NO_FILTER)).toEqual([]);
});
