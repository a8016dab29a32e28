import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REVIEW_ORDERS } from "@/domain/review-order/effective-order";
import { nextOpenStep, pathProgress } from "@/domain/review-order/path-progress";
import { reviewPath } from "@/domain/review-order/review-path";

const people = [
  { applicationId: "a", outcomeIds: ["a1", "a2"] },
  { applicationId: "b", outcomeIds: ["b1"] },
  { applicationId: "c", outcomeIds: ["c1", "c2"] },
];
const criteria = ["x", "y"];

describe("how far a reviewer has come", () => {
  it("is the same by criterion and by application, whatever has been answered", () => {
    const all = reviewPath("BY_CRITERION", 3, criteria, people);
    fc.assert(
      fc.property(fc.subarray(all), (answers) => {
        const [one, other] = REVIEW_ORDERS.map((order) =>
          pathProgress(reviewPath(order, 3, criteria, people), answers),
        );
        expect(one?.answered).toBe(answers.length);
        expect(other?.answered).toBe(answers.length);
        expect(one?.total).toBe(10);
        expect(one?.next === -1).toBe(answers.length === 10);
      }),
    );
  });

  it("leads to the first step without an answer, and leaves out answers that are not on the path", () => {
    const path = reviewPath("BY_APPLICATION", 3, criteria, people);
    expect(pathProgress(path, []).next).toBe(0);
    expect(pathProgress(path, path.slice(0, 4))).toEqual({ total: 10, answered: 4, next: 4 });
    expect(pathProgress(path, [{ outcomeId: "gone", criterionId: "x" }]).answered).toBe(0);
  });

  it("goes on after a step, and from the start again at the end", () => {
    const path = reviewPath("BY_APPLICATION", 3, criteria, people);
    const open = [2, 6];
    const answers = path.filter((_, place) => !open.includes(place));
    expect([-1, 2, 3, 6, 9].map((from) => nextOpenStep(path, answers, from))).toEqual([2, 6, 6, 2, 2]);
    expect(nextOpenStep(path, path, 4)).toBe(-1);
  });
});
