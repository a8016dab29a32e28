import { expect, it } from "vitest";
import type { RankedRow } from "@/domain/ranking/ranked-table";
import { groupRows, type RankingGroup } from "@/domain/ranking/row-groups";
import { rankingColumns } from "@/tests/support/ranking-columns";

const columns = {
  ...rankingColumns([]),
  outcomeCount: [6, 4, 2, 1, 0],
  uncheckedCount: [0, 1, 2, 0, 0],
  credentialCount: [0, 1, 0, 2, 9],
  reviewCount: [3, 2, 3, 0, 0],
};
const rows = [0, 1, 2, 3, 4].map((row): RankedRow => {
  return { id: `${row}`, row, isRated: true, support: 0.5, sd: 0.1, places: "1–5", moved: 0 };
});
const grouped = (group: Exclude<RankingGroup, "band" | "none">) =>
  groupRows(rows, group, { columns, reviewers: 3 }).map(({ title, rows: members }) => [
    title,
    members.map(({ row }) => row),
  ]);

it("puts every row under exactly one title", () => {
  expect(grouped("checked")).toEqual([
    ["Something of every outcome checked", [0, 3]],
    ["Some outcomes unchecked", [1]],
    ["No outcome checked", [2]],
    ["No outcome entered", [4]],
  ]);
  expect(grouped("outcomes")).toEqual([
    ["Five outcomes or more", [0]],
    ["Three or four outcomes", [1]],
    ["One or two outcomes", [2, 3]],
    ["No outcome", [4]],
  ]);
  expect(grouped("reviews")).toEqual([
    ["All reviews in", [0, 2, 4]],
    ["Reviews missing", [1, 3]],
  ]);
  expect(grouped("certificates")).toEqual([
    ["With a certificate", [1, 3, 4]],
    ["Without a certificate", [0, 2]],
  ]);
});
