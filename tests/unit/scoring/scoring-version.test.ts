import { expect, it } from "vitest";
import { REPRODUCED_VERSIONS, SCORING_VERSION } from "@/domain/scoring/scoring-version";

it("is the version that packets are made with", () => {
  expect(SCORING_VERSION).toBe("1.1");
});

it("reproduces itself, and what came before confidence", () => {
  expect(REPRODUCED_VERSIONS).toEqual(["1.0", "1.1"]);
});
