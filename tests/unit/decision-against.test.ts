import { describe, expect, test } from "vitest";
import { againstArithmetic, againstInWords, askForReason, type Rival } from "@/domain/decision-against";
import type { DecisionKind } from "@/domain/decision-kind";

const rival = (name: string, probability: number, hasPlace = true): Rival => ({
  name,
  hasPlace,
  probability,
});
const ada = { name: "Ada", hasPlace: true };
const unrated = { name: "Ada", hasPlace: false };

/** P(Ada is ahead of each rival) and who the arithmetic has ahead where the decision says otherwise. */
const cases: readonly [DecisionKind, typeof ada, readonly Rival[], [string, number] | null][] = [
  ["OFFER", ada, [], null],
  ["OFFER", ada, [rival("Ben", 0.5)], null],
  ["OFFER", ada, [rival("Ben", 0.21)], null],
  ["OFFER", ada, [rival("Ben", 0.2)], ["Ben", 0.8]],
  ["OFFER", ada, [rival("Ben", 0.03)], ["Ben", 0.97]],
  ["OFFER", ada, [rival("Ben", 0.03, false)], null],
  ["OFFER", ada, [rival("Cleo", 0.1), rival("Ben", 0.03), rival("Dan", 0.9)], ["Ben", 0.97]],
  ["OFFER", ada, [rival("Ben", 0.99)], null],
  ["OFFER", unrated, [rival("Ben", 0.1)], ["Ben", 0.9]],
  ["DECLINE", ada, [], null],
  ["DECLINE", ada, [rival("Ben", 0.79999)], null],
  ["DECLINE", ada, [rival("Ben", 0.8)], ["Ada", 0.8]],
  ["DECLINE", ada, [rival("Ben", 0.97), rival("Cleo", 0.84)], ["Ada", 0.84]],
  ["DECLINE", ada, [rival("Ben", 0.97), rival("Cleo", 0.6)], null],
  ["DECLINE", ada, [rival("Ben", 0.97), rival("Cleo", 0.6, false)], ["Ada", 0.97]],
  ["DECLINE", ada, [rival("Cleo", 0.97, false)], null],
  ["DECLINE", unrated, [rival("Ben", 0.97)], null],
  ["HOLD", ada, [rival("Ben", 0.03)], null],
  ["HOLD", ada, [rival("Ben", 0.97)], null],
];

test.each(cases)("%s about %o beside %o", (kind, decided, rivals, wanted) => {
  const against = againstArithmetic(kind, decided, rivals);
  expect(against?.leader).toBe(wanted?.[0]);
  if (wanted) expect(against?.probability).toBeCloseTo(wanted[1], 12);
});

test("the order in which people stand makes no difference", () => {
  const rivals = [rival("Cleo", 0.1), rival("Ben", 0.03), rival("Dan", 0.15)];
  const reversed = [...rivals].reverse();
  expect(againstArithmetic("OFFER", ada, reversed)).toEqual(againstArithmetic("OFFER", ada, rivals));
});

describe("in words", () => {
  test("names who is ahead and by how much, and asks for a sentence", () => {
    const against = { leader: "Ben", probability: 0.973, isOfSeveral: false };
    expect(askForReason(against)).toBe(
      "The arithmetic has Ben ahead, 97 %. Deciding otherwise is no fault: say in a sentence why.",
    );
    expect(againstInWords(against, "had")).toBe("The arithmetic had Ben ahead, 97 %");
  });

  test("of several it is at least so much", () => {
    const several = { leader: "Ben", probability: 0.84, isOfSeveral: true };
    expect(againstInWords(several)).toBe("The arithmetic has Ben ahead of everyone else, 84 % or more");
    expect(againstInWords({ ...several, probability: 0.9999 })).toBe(
      "The arithmetic has Ben ahead of everyone else, over 99 %",
    );
  });
});
