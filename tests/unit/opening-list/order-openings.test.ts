import { describe, expect, it } from "vitest";
import type { OpeningRow } from "@/domain/opening-list/opening-list-input";
import { orderOpenings } from "@/domain/opening-list/order-openings";

function row(id: string, changes: Partial<OpeningRow> = {}): OpeningRow {
  return {
    id,
    title: id,
    location: "Leeds",
    hiringManager: "Dana Whitfield",
    stage: "Evidence",
    candidates: 0,
    reviews: null,
    standing: { kind: "none", words: "" },
    waiting: { words: "", isYou: false },
    createdOn: "2026-11-01",
    ...changes,
  };
}

const ROWS = [
  row("b", {
    createdOn: "2026-10-01",
    candidates: 2,
    stage: "Decide",
    reviews: { submitted: 2, expected: 2, isOwn: false },
  }),
  row("a", { createdOn: "2026-11-03", candidates: 9, stage: "Brief", hiringManager: "Tomás Vidal" }),
  row("c", {
    createdOn: "2026-10-20",
    candidates: 2,
    stage: "Reviews",
    reviews: { submitted: 1, expected: 4, isOwn: true },
  }),
];

const order = (sort: Parameters<typeof orderOpenings>[1]["sort"], isUp = false, find = "") =>
  orderOpenings(ROWS, { sort, isUp, find }).map(({ id }) => id);

describe("orderOpenings", () => {
  it.each([
    ["newest", ["a", "c", "b"]],
    ["title", ["c", "b", "a"]],
    ["stage", ["b", "c", "a"]],
    ["candidates", ["a", "b", "c"]],
    ["reviews", ["b", "c", "a"]],
  ] as const)("sorts by %s, largest first", (sort, ids) => {
    expect(order(sort)).toEqual(ids);
  });

  it("turns round, leaving equal rows as they came, and leaves the list alone", () => {
    expect(order("candidates", true)).toEqual(["b", "c", "a"]);
    expect(ROWS.map(({ id }) => id)).toEqual(["b", "a", "c"]);
  });

  it("finds by title, place and hiring manager, whatever the accents and the case", () => {
    expect(order("newest", false, "TOMAS leeds")).toEqual(["a"]);
    expect(order("newest", false, "york")).toEqual([]);
  });
});
