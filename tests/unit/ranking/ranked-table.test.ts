import { expect, it } from "vitest";
import { rankTable } from "@/domain/ranking/ranked-table";
import { withWeights } from "@/domain/ranking/trial-weights";
import { weighColumns } from "@/domain/ranking/weigh-columns";
import { DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";
import { oneResult, rankingColumns } from "@/tests/support/ranking-columns";

const [b, ab] = [referenceCandidate(1), referenceCandidate(2)];
const nobody = { id: "Z", outcomes: [], credentials: [] };
const columns = rankingColumns([referenceCandidate(0), b, ab, nobody]);

it("shares places where it is too close to call, and gives none where nothing is rated", () => {
  const table = rankTable(columns, columns, DEFAULT_POLICY);
  expect(
    table.bands.map(({ title, rows }) => [title, rows.map(({ id, places }) => `${places} ${id}`)]),
  ).toEqual([
    ["Too close to call", ["1–2 A+B", "1–2 B"]],
    ["Behind, with almost nothing shown yet", ["3 A"]],
  ]);
  expect(table.unplaced.map(({ id, places }) => [id, places])).toEqual([["Z", ""]]);
  expect(table.bands.map(({ isTied }) => isTied)).toEqual([true, false]);
  expect(table.order.every(({ moved }) => moved === 0)).toBe(true);
});

it("counts moves from the set weights", () => {
  const wide = rankingColumns([oneResult("P", 4, ["productivity"]), oneResult("V", 3, ["business-value"])]);
  const weights = {
    productivity: 0.1,
    "business-value": 0.4,
    "problem-solving": 0.25,
    "technology-use": 0.25,
  };
  const policy = withWeights(DEFAULT_POLICY, weights);
  const table = rankTable(wide, weighColumns(wide, policy), policy, rankTable(wide, wide, DEFAULT_POLICY));
  expect(table.order.map(({ id, moved }) => [id, moved])).toEqual([
    ["V", 1],
    ["P", -1],
  ]);
});
