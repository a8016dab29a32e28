import { expect, test } from "vitest";
import { id, versionedId } from "@/domain/ids";

const KNOWN = "01a201fc-1b19-76cf-8ce3-4e599157f957";

test("one id has one text", () => {
  expect(id.parse(KNOWN.toUpperCase())).toBe(KNOWN);
  expect(id.safeParse("7").success).toBe(false);
});

test("a version is one that a column can hold", () => {
  const accepts = (version: number) => versionedId.safeParse({ id: KNOWN, version }).success;
  expect([1, 2_147_483_647].map(accepts)).toEqual([true, true]);
  expect([0, 1.5, 2_147_483_648, Number.MAX_SAFE_INTEGER].map(accepts)).toEqual([false, false, false, false]);
});
