import { expect, it } from "vitest";
import { matchesName } from "@/domain/ranking/match-name";

it("finds names without regard to case, accents or the order of words", () => {
  expect(matchesName("Zoë Brandt", "  ZOE b ")).toBe(true);
  expect(matchesName("Ben Okoro", "okoro ben")).toBe(true);
  expect(matchesName("Ben Okoro", "benno")).toBe(false);
});
