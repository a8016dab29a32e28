import { describe, expect, it } from "vitest";
import { WATERFALL, waterfallColumns, waterfallTotal } from "@/components/chart/waterfall-geometry";

const steps = [
  { kind: "outcome" as const, value: 25.5, label: "Routed right" },
  { kind: "outcome" as const, value: 9.5, label: "File review" },
  { kind: "unchecked" as const, value: 1, label: "Plain letters" },
  { kind: "synergy" as const, value: 1.9, label: "Put to use" },
];

describe("waterfall", () => {
  it("starts each column where the one before ended", () => {
    const { columns, scale } = waterfallColumns(steps, 68.9);
    const ends = columns.map((column) => (WATERFALL.ground - column.y) / scale);
    expect(columns.map((column) => column.from)).toEqual([
      0,
      ...ends.slice(0, -1).map((end) => expect.closeTo(end, 9)),
    ]);
    expect(ends[ends.length - 1]).toBeCloseTo(37.9, 9);
  });

  it("stacks the total by kind up to the same height", () => {
    const { columns, scale } = waterfallColumns(steps, 68.9);
    const blocks = waterfallTotal(steps, scale);
    expect(blocks.map((block) => block.kind)).toEqual(["outcome", "unchecked", "synergy"]);
    expect(blocks[blocks.length - 1]?.y).toBeCloseTo(columns[columns.length - 1]?.y ?? 0, 9);
  });

  it("fits the upper end of the range, and ever more columns", () => {
    expect(waterfallColumns(steps, 100).scale * 100).toBeLessThanOrEqual(WATERFALL.room + 1e-9);
    const many = Array.from({ length: 20 }, () => ({ kind: "outcome" as const, value: 1, label: "x" }));
    const { width, pitch } = waterfallColumns(many, 40);
    expect(20 * pitch + width).toBeLessThanOrEqual(WATERFALL.width - WATERFALL.right + 1e-9);
    expect(width).toBeLessThan(pitch);
  });
});
