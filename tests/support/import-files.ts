import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A file to import, all of invented people. */
export function importFile(name: string): Buffer {
  return readFileSync(new URL(`import-files/${name}`, import.meta.url));
}

/** The sample that is published with the schema of JSON Resume. */
export function officialResume(): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve("@jsonresume/schema/sample.resume.json"));
}
