import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { exportFields } from "@/domain/import/import-fields";
import { IMPORT_SUBJECTS } from "@/domain/import/import-kinds";

const page = readFileSync(new URL("../../../docs/imports.md", import.meta.url), "utf8");
const QUALITY = ["testsSpecificSkills", "appliesToOpening", "includesPracticalWork", "servesObjective"];

it.each(IMPORT_SUBJECTS)("the page on imports names every field of a row: %s", (subject) => {
  const table = page.slice(page.indexOf("## Tables"), page.indexOf("## Lever and Ashby"));
  const told = exportFields(subject).filter(({ key }) => !QUALITY.includes(key));
  expect(told.map(({ heading }) => heading).filter((heading) => !table.includes(heading))).toEqual([]);
});
