import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnApplications } from "@/domain/review-order/drawn-applications";
import { REVIEW_ORDERS } from "@/domain/review-order/effective-order";
import { type PathApplication, reviewPath } from "@/domain/review-order/review-path";
import { pairKey } from "@/domain/review-progress";

const seed = fc.integer({ min: 0, max: 2_147_483_646 });
const criteria = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 5 });
const applications: fc.Arbitrary<PathApplication[]> = fc.uniqueArray(
  fc.record({ applicationId: fc.uuid(), outcomeIds: fc.uniqueArray(fc.uuid(), { maxLength: 4 }) }),
  { maxLength: 6, selector: ({ applicationId }) => applicationId },
);

/** The values with those that follow an equal one left out. */
function runs(values: readonly string[]): string[] {
  return values.filter((value, place) => value !== values[place - 1]);
}

describe("a reviewer's path through an opening", () => {
  it("asks every outcome on every criterion once, in either order", () => {
    fc.assert(
      fc.property(seed, criteria, applications, (number, criterionIds, people) => {
        const all = people.flatMap(({ outcomeIds }) =>
          outcomeIds.flatMap((outcomeId) =>
            criterionIds.map((criterionId) => pairKey({ outcomeId, criterionId })),
          ),
        );
        for (const order of REVIEW_ORDERS) {
          const path = reviewPath(order, number, criterionIds, people);
          expect(path.map(pairKey).sort()).toEqual([...all].sort());
        }
      }),
    );
  });

  it("goes through the criteria once, in the rubric's order, each in its own drawn order of people", () => {
    const people = ["a", "b", "c", "d"].map((applicationId) => ({
      applicationId,
      outcomeIds: [`${applicationId}1`, `${applicationId}2`],
    }));
    const seeds = 2400;
    let same = 0;
    for (let turn = 0; turn < seeds; turn += 1) {
      const path = reviewPath("BY_CRITERION", turn, ["x", "y"], people);
      expect(runs(path.map(({ criterionId }) => criterionId))).toEqual(["x", "y"]);
      const all = path.map(({ applicationId }) => applicationId);
      const [onX, onY] = [runs(all.slice(0, 8)).join(""), runs(all.slice(8)).join("")];
      if (onX === onY) same += 1;
    }
    // One of the 24 orders in each: the same by chance in 100 of 2,400, give or take five times ten.
    expect(Math.abs(same - 100)).toBeLessThan(50);
  });

  it("reads the outcomes of one person in their own order", () => {
    const people = [{ applicationId: "a", outcomeIds: ["a2", "a1"] }];
    expect(reviewPath("BY_CRITERION", 1, ["x"], people).map(({ outcomeId }) => outcomeId)).toEqual([
      "a2",
      "a1",
    ]);
  });

  it("finishes one person before the next by application", () => {
    fc.assert(
      fc.property(seed, criteria, applications, (number, criterionIds, people) => {
        const path = reviewPath("BY_APPLICATION", number, criterionIds, people);
        const met = runs(path.map(({ applicationId }) => applicationId));
        expect(met).toEqual(
          drawnApplications(number, null, people)
            .filter(({ outcomeIds }) => outcomeIds.length > 0)
            .map(({ applicationId }) => applicationId),
        );
      }),
    );
  });
});
