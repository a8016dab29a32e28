import { describe, expect, it } from "vitest";
import { nextConfidence } from "@/domain/confidence-words";
import { type Answer, mergeAnswers, sayTheSame } from "@/domain/review-answer";
import { CONFIDENCES } from "@/domain/scoring/confidence";

const from: Answer = { level: 2, note: "before", confidence: "MEDIUM" };

describe("two answers made on the same one", () => {
  it("are put together when each changed something else", () => {
    const mine = { ...from, level: 3 };
    const theirs = { ...from, note: "after", confidence: "HIGH" } as const;
    expect(mergeAnswers(from, mine, theirs)).toEqual({ level: 3, note: "after", confidence: "HIGH" });
    expect(mergeAnswers(from, theirs, mine)).toEqual({ level: 3, note: "after", confidence: "HIGH" });
  });

  it("are put together when both made the same change", () => {
    const both = { ...from, level: null };
    expect(mergeAnswers(from, both, { ...both, note: "after" })).toEqual({ ...both, note: "after" });
  });

  it.each([
    ["level", { level: 1 }, { level: 4 }],
    ["level taken back", { level: undefined }, { level: 4 }],
    ["note", { note: "mine" }, { note: "theirs" }],
    ["confidence", { confidence: "LOW" }, { confidence: "HIGH" }],
  ] as const)("are not when both changed one thing: %s", (_, mine, theirs) => {
    expect(mergeAnswers(from, { ...from, ...mine }, { ...from, ...theirs })).toBeNull();
  });

  it("keep a note that waits for its level when the level comes from elsewhere", () => {
    const nothing: Answer = { note: "", confidence: "MEDIUM" };
    const merged = mergeAnswers(nothing, { ...nothing, note: "why" }, { ...nothing, level: 0 });
    expect(merged).toEqual({ level: 0, note: "why", confidence: "MEDIUM" });
  });
});

it("spaces at the end of a note are no difference, but 0 and no evidence are", () => {
  expect(sayTheSame(from, { ...from, note: "before " })).toBe(true);
  expect(sayTheSame({ ...from, level: 0 }, { ...from, level: null })).toBe(false);
});

it("how sure one is goes round", () => {
  expect(CONFIDENCES.map(nextConfidence)).toEqual(["MEDIUM", "HIGH", "LOW"]);
});
