import { expect, it } from "vitest";
import { holdingWords, unplacedWords } from "@/domain/ranking/row-words";

it.each([
  [4, 1, 0, "4 outcomes, no certificate"],
  [4, 1, 2, "4 outcomes, 2 certificates"],
  [1, 0, 0, "1 outcome, no certificate"],
  [0, 0, 10, "No outcome, 10 certificates"],
  [7, 7, 0, "7 outcomes, none checked"],
  [1, 1, 1, "1 unchecked, 1 certificate"],
])(
  "says %i outcomes, %i of them unchecked, and %i certificates as %s",
  (outcomes, unchecked, credentials, words) => {
    expect(holdingWords({ outcomes, unchecked, credentials })).toBe(words);
  },
);

it("says why a row has no place", () => {
  expect(unplacedWords({ outcomes: 3, credentials: 1 })).toBe("Nothing rated yet, three outcomes wait");
  expect(unplacedWords({ outcomes: 1, credentials: 0 })).toBe("Nothing rated yet, one outcome waits");
  expect(unplacedWords({ outcomes: 0, credentials: 0 })).toBe("Nothing entered yet");
});
