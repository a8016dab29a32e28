import { expect, it } from "vitest";
import { ageMonths } from "@/domain/scoring/age-months";

it.each([
  ["2026-11-01", "2026-11-01", 0],
  ["2025-11-01", "2026-11-01", 365 / 30.4375],
  ["2023-11-01", "2027-11-01", 48],
  ["2026-11-02", "2026-11-01", -1 / 30.4375],
  ["2026-03-28", "2026-03-30", 2 / 30.4375],
])("from %s to %s", (end, asOf, expected) => {
  expect(ageMonths(end, asOf)).toBe(expected);
});
