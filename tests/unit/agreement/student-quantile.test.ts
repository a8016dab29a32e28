import { expect, it } from "vitest";
import { studentQuantile } from "@/domain/agreement/student-quantile";

it.each([
  [0.1, 1, 6.313751514675043],
  [0.1, 9, 1.8331129326562372],
  [0.05, 10, 2.2281388519862744],
  [0.1, 30, 1.6972608865939574],
  [0.1, 1_000_000, 1.644855],
])("has the tabled value: %d outside, %d degrees", (outside, freedom, tabled) => {
  expect(Math.abs(studentQuantile(outside, freedom) - tabled)).toBeLessThan(freedom > 1000 ? 1e-5 : 1e-9);
});
