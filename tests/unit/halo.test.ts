import { expect, it } from "vitest";
import { haloOf } from "@/domain/halo";

const levels = (...rows: [string, number | null][]) =>
  rows.map(([criterionId, level]) => ({ criterionId, level }));

it("is the one level that everything got", () => {
  expect(haloOf(levels(["a", 3], ["a", 3], ["b", 3]))).toBe(3);
  expect(haloOf(levels(["a", 0], ["b", 0], ["c", 0]))).toBe(0);
});

it("is none where one level differs", () => {
  expect(haloOf(levels(["a", 3], ["b", 3], ["c", 3], ["c", 2]))).toBeNull();
});

it("leaves out where there was no evidence", () => {
  expect(haloOf(levels(["a", 2], ["a", null], ["b", 2], ["b", 2]))).toBe(2);
  expect(haloOf(levels(["a", null], ["b", null], ["c", null]))).toBeNull();
});

it("says nothing of fewer than three levels, nor of one criterion", () => {
  expect(haloOf(levels(["a", 4], ["b", 4]))).toBeNull();
  expect(haloOf(levels(["a", 4], ["a", 4], ["a", 4]))).toBeNull();
  expect(haloOf([])).toBeNull();
});
