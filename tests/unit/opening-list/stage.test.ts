import { describe, expect, it } from "vitest";
import { stageOf } from "@/domain/opening-list/stage";

const FACTS = {
  status: "OPEN",
  candidates: 4,
  withOutcomes: 0,
  reviewers: 2,
  submitted: 0,
  isAllIn: false,
  hasLeader: false,
} as const;

describe("stageOf", () => {
  it.each([
    ["Brief", { status: "DRAFT" }],
    ["Evidence", {}],
    ["Evidence", { withOutcomes: 2 }],
    ["Evidence", { withOutcomes: 4, reviewers: 0 }],
    ["Reviews", { withOutcomes: 3 }],
    ["Reviews", { withOutcomes: 1, submitted: 1 }],
    ["Compare", { withOutcomes: 4, submitted: 8, isAllIn: true }],
    ["Decide", { withOutcomes: 4, submitted: 8, isAllIn: true, hasLeader: true }],
    ["Decide", { status: "DECIDED" }],
  ] as const)("is %s with %o", (stage, changes) => {
    expect(stageOf({ ...FACTS, ...changes })).toBe(stage);
  });
});
