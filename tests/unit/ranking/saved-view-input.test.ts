import { expect, it } from "vitest";
import { savedViewInput } from "@/domain/ranking/saved-view-input";

const given = {
  openingId: "018f2f6e-7c1a-7000-8000-000000000001",
  name: " Mine ",
  query: "sort=name",
  version: 0,
};

it("takes a name of one line and the state of an address", () => {
  expect(savedViewInput.parse(given)).toMatchObject({ name: "Mine", query: "sort=name", version: 0 });
  expect(savedViewInput.safeParse({ ...given, query: "" }).success).toBe(true);
});

it("takes nothing else for an address", () => {
  for (const query of ["?sort=name", "a#b", "a b", "x".repeat(2001)])
    expect(savedViewInput.safeParse({ ...given, query }).success, query).toBe(false);
  for (const name of ["", "  ", "x".repeat(61)])
    expect(savedViewInput.safeParse({ ...given, name }).success, name).toBe(false);
  expect(savedViewInput.safeParse({ ...given, version: -1 }).success).toBe(false);
});
