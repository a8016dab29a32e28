import { describe, expect, it } from "vitest";
import { aheadOfChoice } from "@/domain/vote/against-arithmetic";

const pair = [
  { applicationId: "a", hasPlace: true },
  { applicationId: "b", hasPlace: true },
];
const chance = (ofB: number) => (row: number, column: number) => {
  if (row === column) return 0.5;
  return row === 1 ? ofB : 1 - ofB;
};

describe("who the evidence puts ahead of a choice", () => {
  it("is the other one from 80 % on", () => {
    expect(aheadOfChoice(pair, chance(0.97), "a")).toEqual({ applicationId: "b", probability: 0.97 });
    expect(aheadOfChoice(pair, chance(0.8), "a")?.applicationId).toBe("b");
    expect(aheadOfChoice(pair, chance(0.79), "a")).toBeNull();
    expect(aheadOfChoice(pair, chance(0.97), "b")).toBeNull();
  });

  it("is nobody for cannot tell, for somebody else, and where one has no place", () => {
    expect(aheadOfChoice(pair, chance(0.97), null)).toBeNull();
    expect(aheadOfChoice(pair, chance(0.97), "x")).toBeNull();
    const [first, second] = pair as [(typeof pair)[0], (typeof pair)[0]];
    expect(aheadOfChoice([first, { ...second, hasPlace: false }], chance(0.97), "a")).toBeNull();
    expect(aheadOfChoice([{ ...first, hasPlace: false }, second], chance(0.97), "a")).toBeNull();
  });

  it("is the surest of several", () => {
    const three = [...pair, { applicationId: "c", hasPlace: true }];
    const table = [
      [0.5, 0.15, 0.05],
      [0.85, 0.5, 0.3],
      [0.95, 0.7, 0.5],
    ];
    const probability = (row: number, column: number) => table[row]?.[column] ?? 0.5;
    expect(aheadOfChoice(three, probability, "a")).toEqual({ applicationId: "c", probability: 0.95 });
    expect(aheadOfChoice(three, probability, "b")).toBeNull();
  });
});
