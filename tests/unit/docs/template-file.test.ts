import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TEMPLATES } from "@/domain/template/catalog";
import { CRITERIA_SETS } from "@/domain/template/criteria-sets";
import { readTemplateFile } from "@/domain/template/read-template-file";

const page = readFileSync(new URL("../../../docs/templates.md", import.meta.url), "utf8");

test("the file that docs/templates.md shows is one that is read", () => {
  const [, example = ""] = page.match(/```json\n([\s\S]*?)```/) ?? [];
  expect(readTemplateFile(example).problems).toBeUndefined();
});

test("docs/templates.md names every family and every set", () => {
  const words = page.toLowerCase().replace(/\s+/g, " ");
  for (const { key, title } of TEMPLATES)
    expect(words).toContain(key === "blank" ? "blank" : title.toLowerCase());
  for (const { title } of CRITERIA_SETS) expect(words).toContain(title.toLowerCase());
});
