import { describe, expect, it } from "vitest";
import { score } from "@/domain/scoring/score";
import { expectClose } from "@/tests/support/reference/expect-close";
import reference from "@/tests/support/reference/scoring-cases.json" with { type: "json" };

describe("score", () => {
  it.each(reference.cases)("reproduces the reference: $name", ({ input, expected }) => {
    expectClose(score(input), expected);
  });

  it("covers every reference case", () => {
    expect(reference.cases).toHaveLength(17);
  });
});
