import { expect, it } from "vitest";
import { parseCandidate } from "@/domain/scoring/parse-candidate";

it("refuses values out of range, with the place", () => {
  expect(() => parseCandidate({ id: "x", outcomes: [], credentials: [], domainExpertise: 3 })).toThrow(
    /^domainExpertise: /,
  );
});
