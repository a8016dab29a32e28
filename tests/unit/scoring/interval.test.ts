import { describe, expect, it } from "vitest";
import { intervalOf } from "@/domain/scoring/interval";

describe("intervalOf", () => {
  it("of nothing shown", () => {
    const { low, high } = intervalOf({ support: 0, sd: 0.15697332575950604 }, 0.2);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.30002722557081757, 12);
  });

  it("of scoring.md's candidate B", () => {
    const { low, high } = intervalOf({ support: 0.4441170309721867, sd: 0.12800668290882034 }, 0.2);
    expect(low).toBeCloseTo(0.22956590424242937, 12);
    expect(high).toBeCloseTo(0.651538320405638, 12);
  });

  it("is the point where there is no spread", () => {
    expect(intervalOf({ support: 0.3, sd: 0 }, 0.2)).toEqual({ low: 0.3, high: 0.3 });
  });

  it("contains the support even where a very wide Beta leans away from its mean", () => {
    const { low, high } = intervalOf({ support: 0.001, sd: 0.9 }, 0.01);
    expect(low).toBe(0);
    expect(high).toBe(0.001);
    expect(intervalOf({ support: 0.98, sd: 0.9 }, 0.05).low).toBe(0.98);
  });
});
