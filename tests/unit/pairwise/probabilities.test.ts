import { describe, expect, it } from "vitest";
import { type BradleyTerry, bradleyTerry } from "@/domain/pairwise/bradley-terry";
import { NINE_IN_TEN, normalCdf } from "@/domain/pairwise/normal-distribution";
import { pairInformation } from "@/domain/pairwise/pair-information";
import { probabilityAbove } from "@/domain/pairwise/probability-above";
import { winProbability } from "@/domain/pairwise/win-probability";
import statistics from "@/tests/support/reference/statistics.json" with { type: "json" };

const chain = statistics.bradleyTerry.find(({ expected }) => "pairs" in expected);
const fitted = bradleyTerry(chain?.input.wins ?? [], chain?.input.priorPrecision) as BradleyTerry;

describe("pairInformation", () => {
  it("reproduces what the next pair would teach", () => {
    const pairs = chain?.expected.pairs ?? [];
    expect(pairs).toHaveLength(6);
    for (const [one, other, value] of pairs) {
      const found = pairInformation(fitted, one as number, other as number);
      expect(Math.abs(found - (value as number))).toBeLessThanOrEqual(1e-9);
      expect(pairInformation(fitted, other as number, one as number)).toBeCloseTo(found, 14);
    }
  });
});

describe("probabilityAbove", () => {
  it("is the other way round from the other side, and ½ against oneself", () => {
    for (const [one, other] of [
      [0, 1],
      [0, 3],
      [1, 2],
    ] as const) {
      const found = probabilityAbove(fitted, one, other);
      expect(found).toBeLessThan(0.5);
      expect(found + probabilityAbove(fitted, other, one)).toBeCloseTo(1, 14);
    }
    expect(probabilityAbove(fitted, 2, 2)).toBe(0.5);
  });

  it("is about .72 after one choice", () => {
    const once = bradleyTerry([
      [0, 1],
      [0, 0],
    ]) as BradleyTerry;
    expect(probabilityAbove(once, 0, 1)).toBeCloseTo(0.717, 3);
    expect(once.theta[0]).toBeCloseTo(0.3374, 4);
  });
});

describe("winProbability", () => {
  it("is ½ between equals and ¾ where the lead is ln 3", () => {
    expect(winProbability(0.7, 0.7)).toBe(0.5);
    expect(winProbability(Math.log(3), 0)).toBeCloseTo(0.75, 14);
  });
});

describe("normalCdf", () => {
  // Abramowitz & Stegun, table 26.1.
  it.each([
    [0, 0.5],
    [0.5, 0.691462461274013],
    [1, 0.841344746068543],
    [NINE_IN_TEN, 0.95],
    [2, 0.977249868051821],
    [3, 0.99865010196837],
    [-1, 0.158655253931457],
  ])("of %d is %d", (x, expected) => {
    expect(Math.abs(normalCdf(x) - expected)).toBeLessThan(1e-14);
  });

  it("never leaves 0 to 1, and never falls", () => {
    let before = 0;
    for (let x = -10; x <= 10; x += 0.01) {
      const value = normalCdf(x);
      expect(value).toBeGreaterThanOrEqual(before - 1e-15);
      expect(value).toBeLessThanOrEqual(1);
      before = value;
    }
    expect(before).toBe(1);
  });
});
