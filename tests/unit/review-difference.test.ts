import { describe, expect, it } from "vitest";
import { agreementOf, byDisagreement, isSplitOnEvidence, spreadOf } from "@/domain/review-difference";

const answers = (...levels: (number | null)[]) => levels.map((level) => ({ level }));

describe("spreadOf", () => {
  it("is the distance between the highest and the lowest level", () => {
    expect(spreadOf(answers(3, 1, 2))).toBe(2);
    expect(spreadOf(answers(0, 4))).toBe(4);
  });

  it("takes no evidence as blank, never as 0", () => {
    expect(spreadOf(answers(4, null))).toBe(0);
    expect(spreadOf(answers(4, 3, null))).toBe(1);
    expect(spreadOf([])).toBe(0);
  });
});

it("tells when some found evidence and others did not", () => {
  expect(isSplitOnEvidence(answers(2, null))).toBe(true);
  expect(isSplitOnEvidence(answers(null, null))).toBe(false);
  expect(isSplitOnEvidence(answers(2, 3))).toBe(false);
});

it("puts disagreement first and keeps the order of the rest", () => {
  const row = (id: string, ...levels: (number | null)[]) => ({ id, answers: answers(...levels) });
  const rows = [
    row("same", 2, 2),
    row("split", 3, null),
    row("far", 0, 3),
    row("one", 1, 2),
    row("also same", 1, 1),
  ];
  expect(byDisagreement(rows).map((each) => each.id)).toEqual(["far", "one", "split", "same", "also same"]);
});

it("counts what lies within one level, of what two people gave a level", () => {
  const rows = [answers(2, 3), answers(0, 4), answers(2), answers(2, null), answers(1, 1, 2)].map((each) => ({
    answers: each,
  }));
  expect(agreementOf(rows)).toEqual({ compared: 3, withinOne: 2 });
});
