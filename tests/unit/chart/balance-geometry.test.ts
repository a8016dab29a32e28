import { describe, expect, it } from "vitest";
import { SMALL_FRAME, WIDE_FRAME } from "@/components/chart/balance-frame";
import { type BalanceSide, panOf, tiltOf, unitOf } from "@/components/chart/balance-geometry";

const ben: BalanceSide = {
  letter: "B",
  name: "Ben Okoro",
  support: 44.4,
  lo: 23,
  hi: 65.2,
  parts: [
    { kind: "unchecked", value: 1, label: "Duplicate check" },
    { kind: "outcome", value: 9.5, label: "Backlog report" },
    { kind: "outcome", value: 25.5, label: "First reply" },
    { kind: "outcome", value: 8.4, label: "Supervised exercise" },
  ],
};

describe("tilt", () => {
  it("follows how sure it is: level at even odds, 5.9 degrees when certain", () => {
    expect(tiltOf(0.5)).toBe(0);
    expect(tiltOf(1)).toBeCloseTo(5.9, 12);
    expect(tiltOf(0)).toBeCloseTo(-5.9, 12);
    expect(tiltOf(0.967)).toBeCloseTo(5.9 * 0.934, 12);
  });

  it("does not depend on the gap between the scores", () => {
    const strong = panOf(WIDE_FRAME, ben, 1, tiltOf(0.6), 3);
    const weak = panOf(WIDE_FRAME, { ...ben, support: 2, parts: [] }, 1, tiltOf(0.6), 3);
    expect(strong.dy).toBe(weak.dy);
    expect(strong.dy).toBeGreaterThan(0);
    expect(panOf(WIDE_FRAME, ben, -1, tiltOf(0.6), 3).dy).toBeCloseTo(-strong.dy, 12);
  });
});

describe("scale", () => {
  it("is three px a point until the longest range no longer fits", () => {
    expect(unitOf(WIDE_FRAME, 33.7, 65.2)).toBe(3);
    expect(unitOf(WIDE_FRAME, 33.7, 98)).toBeCloseTo(2, 12);
    expect(unitOf(SMALL_FRAME, 0, 0)).toBe(2);
  });
});

describe("stack", () => {
  it("ends exactly at the score, where the dot of the whisker is", () => {
    const pan = panOf(WIDE_FRAME, ben, 1, 0, 3);
    expect(pan.top).toBeCloseTo(pan.whisker.at, 9);
    expect(pan.whisker.lo - pan.whisker.hi).toBeCloseTo((65.2 - 23) * 3, 9);
  });

  it("has the largest checked outcome lowest and what nobody checked on top", () => {
    const labels = panOf(WIDE_FRAME, ben, 1, 0, 3).blocks.map((block) => block.label);
    expect(labels).toEqual(["First reply", "Backlog report", "Supervised exercise", "Duplicate check"]);
  });

  it("leaves out parts of nothing", () => {
    const pan = panOf(
      WIDE_FRAME,
      { ...ben, parts: [{ kind: "credential", value: 0, label: "None" }] },
      1,
      0,
      3,
    );
    expect(pan.blocks).toEqual([]);
    expect(pan.top).toBe(pan.y - 1);
  });
});
