import { expect, it } from "vitest";
import { recordId } from "@/domain/scoring/record-id";

it.each(["", "x".repeat(201), "__proto__", 7])("refuses %j", (id) => {
  expect(recordId.safeParse(id).success).toBe(false);
});

it("accepts what databases and people use", () => {
  expect(recordId.safeParse("cm2x-17/é").success).toBe(true);
});
