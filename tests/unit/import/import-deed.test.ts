import { expect, test } from "vitest";
import { type ImportDeed, importRefusal } from "@/domain/import/import-deed";
import { IMPORT_STATES } from "@/domain/import/import-kinds";

function openIn(deed: ImportDeed): string[] {
  return IMPORT_STATES.filter((state) => importRefusal(deed, state) === undefined);
}

test("each deed is open in its states and no others", () => {
  expect(openIn("map")).toEqual(["RECEIVED", "CHECKED", "CANCELLED", "FAILED"]);
  expect(openIn("check")).toEqual(["RECEIVED", "CHECKED", "CANCELLED", "FAILED"]);
  expect(openIn("run")).toEqual(["CHECKED"]);
  expect(openIn("cancel")).toEqual(["RECEIVED", "CHECKING", "CHECKED", "IMPORTING"]);
  expect(openIn("undo")).toEqual(["DONE"]);
});

test("a refusal is a sentence that says what is in the way", () => {
  expect(importRefusal("run", "RECEIVED")).toBe("Check this file before you import it.");
  expect(importRefusal("map", "IMPORTING")).toMatch(/is being imported/);
  expect(importRefusal("undo", "CHECKED")).toMatch(/was not imported/);
  expect(importRefusal("undo", "UNDONE")).toMatch(/was undone/);
  expect(importRefusal("cancel", "DONE")).toMatch(/nothing to stop/);
});
