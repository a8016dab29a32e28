import { expect, it } from "vitest";
import { byId, recordId } from "@/domain/scoring/record-id";

it("orders by code units, the same in every locale", () => {
  const sorted = ["b", "ä", "B", "a", "10", "9"].map((id) => ({ id })).sort(byId);
  expect(sorted.map(({ id }) => id)).toEqual(["10", "9", "B", "a", "b", "ä"]);
});

it.each(["", "x".repeat(201), "__proto__", 7])("refuses %j", (id) => {
  expect(recordId.safeParse(id).success).toBe(false);
});

it("accepts what databases and people use", () => {
  expect(recordId.safeParse("cm2x-17/é").success).toBe(true);
});
