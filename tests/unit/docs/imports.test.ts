import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { CHECKLIST_QUESTIONS } from "@/domain/credential-words";
import { foldHeading } from "@/domain/import/fold-heading";
import { exportFields } from "@/domain/import/import-fields";
import { IMPORT_SUBJECTS } from "@/domain/import/import-kinds";
import { IMPORT_PRESETS } from "@/domain/import/presets";

const page = readFileSync(new URL("../../../docs/imports.md", import.meta.url), "utf8");

function section(title: string): string {
  return page.split("\n## ").find((part) => part.startsWith(title)) ?? "";
}

describe("docs/imports.md names", () => {
  test.each(["LEVER", "ASHBY"] as const)("every heading of %s that is read", (preset) => {
    const told = foldHeading(section("Lever and Ashby"));
    const { fields } = IMPORT_PRESETS[preset];
    expect(
      Object.keys(fields).filter((heading) => fields[heading] !== "" && !told.includes(heading)),
    ).toEqual([]);
  });

  it("every field a row of a table can tell, but the four questions one by one", () => {
    const tables = section("Tables");
    const untold = IMPORT_SUBJECTS.flatMap((subject) => exportFields(subject))
      .filter(({ key }) => !Object.hasOwn(CHECKLIST_QUESTIONS, key))
      .filter(({ heading }) => !tables.includes(heading));
    expect(untold.map(({ heading }) => heading)).toEqual([]);
  });

  it("only files that are there", () => {
    const paths = [...page.matchAll(/`((?:domain|server)\/[\w./-]+\.ts)`/g)].map(([, path]) => path ?? "");
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths)
      expect(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")).not.toBe("");
  });
});
