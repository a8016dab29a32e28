import { expect, it } from "vitest";
import { groupFinding } from "@/domain/comparison/group-finding";

const LETTERS = ["A", "B", "C", "D"];

it("speaks of groups, as in the design", () => {
  const finding = groupFinding(
    [0.476, 0.452, 0.444, 0.267],
    [
      [0.5, 0.55, 0.57, 0.84],
      [0.45, 0.5, 0.52, 0.81],
      [0.43, 0.48, 0.5, 0.8],
      [0.16, 0.19, 0.2, 0.5],
    ],
    LETTERS,
  );
  expect(finding).toBe("A, B and C are too close to call. All three are ahead of D.");
});

it("says only of the best what does not hold for the others", () => {
  const finding = groupFinding(
    [0.5, 0.4, 0.2],
    [
      [0.5, 0.7, 0.85],
      [0.3, 0.5, 0.75],
      [0.15, 0.25, 0.5],
    ],
    LETTERS,
  );
  expect(finding).toBe("A and B are too close to call. A is ahead of C.");
});

it("does not call a group close in which one is ahead of another", () => {
  const finding = groupFinding(
    [0.5, 0.45, 0.3],
    [
      [0.5, 0.55, 0.79],
      [0.45, 0.5, 0.82],
      [0.21, 0.18, 0.5],
    ],
    LETTERS,
  );
  expect(finding).toBe("A is too close to B and C to call.");
});

it("names each step where everybody is told apart, in the order of support", () => {
  const finding = groupFinding(
    [0.1, 0.9, 0.5],
    [
      [0.5, 0.01, 0.1],
      [0.99, 0.5, 0.9],
      [0.9, 0.1, 0.5],
    ],
    LETTERS,
  );
  expect(finding).toBe("B is ahead of A and C. C is ahead of A.");
});
