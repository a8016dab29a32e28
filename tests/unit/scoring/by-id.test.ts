import { expect, it } from "vitest";
import { byId } from "@/domain/scoring/by-id";

it("orders by code units, the same in every locale", () => {
  const sorted = ["b", "ä", "B", "a", "10", "9"].map((id) => ({ id })).sort(byId);
  expect(sorted.map(({ id }) => id)).toEqual(["10", "9", "B", "a", "b", "ä"]);
});

it("leaves equal ids as they are", () => {
  expect(byId({ id: "a" }, { id: "a" })).toBe(0);
});
