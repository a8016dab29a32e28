import { expect, it } from "vitest";
import { SCORING_VERSION } from "@/domain/scoring/scoring-version";

it("is the version that packets are made with", () => {
  expect(SCORING_VERSION).toBe("1.0");
});
