import fc from "fast-check";
import { expect, it } from "vitest";
import { FIRST_PAGE, internalPath } from "@/domain/internal-path";

it("keeps a path of this app with its query and anchor", () => {
  expect(internalPath("/reviews")).toBe("/reviews");
  expect(internalPath("/openings/1/compare?with=2&with=3#criteria")).toBe(
    "/openings/1/compare?with=2&with=3#criteria",
  );
});

it.each([
  "https://evil.test/openings",
  "//evil.test",
  "/\\evil.test",
  "/\t/evil.test",
  "/\n//evil.test",
  "/.//evil.test",
  "/a/..//evil.test",
  "javascript:alert(1)",
  "openings",
  "",
  undefined,
  ["/reviews"],
  `/${"a".repeat(2000)}`,
])("leads %j to the first page", (wanted) => {
  expect(internalPath(wanted)).toBe(FIRST_PAGE);
});

it("stays on the own origin whatever is asked for", () => {
  const piece = fc.constantFrom("/", "\\", ".", "..", "\t", "@", ":", "evil.test", "?", "#", "%2f", "a");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const path = internalPath(pieces.join(""));
      expect(new URL(path, "https://outweigh.test").origin).toBe("https://outweigh.test");
      expect(internalPath(path)).toBe(path);
    }),
    { numRuns: 2000 },
  );
});
