import { describe, expect, test } from "vitest";
import { hasTakenEffect, standingDecisions } from "@/domain/decision-effect";

test("one signature is enough where one is needed, and not where two are", () => {
  expect(hasTakenEffect({ signaturesNeeded: 1, signatures: 1 })).toBe(true);
  expect(hasTakenEffect({ signaturesNeeded: 2, signatures: 1 })).toBe(false);
  expect(hasTakenEffect({ signaturesNeeded: 2, signatures: 2 })).toBe(true);
});

describe("decisions that stand", () => {
  const decision = (id: string, supersedesId: string | null, isSigned = true) => {
    return { id, supersedesId, signaturesNeeded: 2, signatures: isSigned ? 2 : 1 };
  };
  const standing = (...decisions: ReturnType<typeof decision>[]) =>
    standingDecisions(decisions).map(({ id }) => id);

  test("are those in effect that none in effect replaces", () => {
    expect(standing(decision("a", null), decision("b", "a"), decision("c", null))).toEqual(["b", "c"]);
    expect(standing(decision("a", null, false))).toEqual([]);
  });

  test("stay while what is to replace them waits for its second signature", () => {
    expect(standing(decision("a", null), decision("b", "a", false))).toEqual(["a"]);
  });

  test("are replaced over one in between that was never signed", () => {
    expect(standing(decision("a", null), decision("b", "a", false), decision("c", "b"))).toEqual(["c"]);
  });
});
