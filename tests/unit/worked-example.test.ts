import { expect, it } from "vitest";
import { score } from "@/domain/scoring/score";
import { WORKED_EXAMPLE } from "@/domain/worked-example";
import { formatPoints } from "@/lib/format";
import reference from "@/tests/support/reference/scoring-cases.json";

it("is the reference case of A and B, and scores what the specification prints", () => {
  const published = reference.cases.find((one) => one.name === "A, B and A+B");
  expect(WORKED_EXAMPLE.candidates).toEqual(published?.input.candidates?.slice(0, 2));
  const { candidates, ahead } = score(WORKED_EXAMPLE);
  expect(candidates.map((one) => formatPoints(one.support))).toEqual(["1.7", "44.4"]);
  expect(ahead[0]?.[2]).toBeLessThan(0.2);
});
