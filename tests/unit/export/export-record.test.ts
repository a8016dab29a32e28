import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { exportJsonSchema } from "@/domain/export/export-json-schema";
import { readMe } from "@/domain/export/read-me";

test("docs/export.schema.json is made from the schema in the code: npm run docs:export-schema", () => {
  expect(readFileSync("docs/export.schema.json", "utf8")).toBe(exportJsonSchema());
});

test("it is a JSON Schema of 2020-12 that a strict validator takes", () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  expect(
    ajv.validate({ $ref: "https://json-schema.org/draft/2020-12/schema" }, JSON.parse(exportJsonSchema())),
  ).toBe(true);
  expect(() => ajv.compile(JSON.parse(exportJsonSchema()))).not.toThrow();
});

test("an archive says what it holds, and whom it leaves out", () => {
  const openings = [
    { title: "Operations analyst", leftOut: 0 },
    { title: "Claims lead", leftOut: 2 },
  ];
  const text = readMe({ openings, hasFiles: false });
  expect(text).toContain("- Claims lead");
  expect(text).toContain("the names of the attached files, which were left out");
  expect(text).toContain("has still to review them: 2 of the candidates.");
  expect(readMe({ openings: [], hasFiles: true })).not.toContain("Left out");
});
