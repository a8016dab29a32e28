import { expect, it } from "vitest";
import { rankTable } from "@/domain/ranking/ranked-table";
import { whatIf } from "@/domain/ranking/what-if";
import { DEFAULT_POLICY } from "@/tests/support/compared";
import { oneResult, rankingColumns } from "@/tests/support/ranking-columns";

it("ranks under other weights, with the places moved since the set ones, which stay as they were", () => {
  const columns = rankingColumns([
    oneResult("P", 4, ["productivity"]),
    oneResult("V", 3, ["business-value"]),
  ]);
  const setTable = rankTable(columns, columns, DEFAULT_POLICY);
  const weights = {
    "problem-solving": 0.25,
    "technology-use": 0.25,
    productivity: 0.1,
    "business-value": 0.4,
  };
  const { policy, table } = whatIf(columns, DEFAULT_POLICY, weights, setTable);
  expect(policy.criteria.find(({ id }) => id === "productivity")?.weight).toBe(0.1);
  expect(table.order.map(({ id, moved }) => [id, moved])).toEqual([
    ["V", 1],
    ["P", -1],
  ]);
  expect(setTable.order.map(({ id }) => id)).toEqual(["P", "V"]);
});
