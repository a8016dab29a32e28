import { expect, test } from "vitest";
import { likePattern, searchInput } from "@/domain/search";

test("what is looked for is trimmed, and refused when no text could hold it", () => {
  expect(searchInput.parse({ text: "  Ivy " }).text).toBe("Ivy");
  for (const text of ["a\u0000b", "a\ud800b", "x".repeat(121)]) {
    expect(searchInput.safeParse({ text }).success).toBe(false);
  }
});

test("wildcards are taken literally", () => {
  expect(likePattern("50%_\\")).toBe("%50\\%\\_\\\\%");
});
