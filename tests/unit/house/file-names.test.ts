import path from "node:path";
import { expect, test } from "vitest";
import { readSourceFiles } from "../../support/source-files";

const files = readSourceFiles();

test("no file gathers what has no name of its own", () => {
  const gathered = files
    .map(({ name }) => name)
    .filter((name) => /^(utils?|helpers?|misc|common|index)\.[a-z]+$/.test(path.basename(name)));
  expect(gathered).toEqual(["lib/utils.ts"]);
});

test("types are imported by import statements, which the import rules see, not in passing", () => {
  const inPassing = /typeof import\("(@\/|\.)|\bimport\("[^"]+"\)\.[A-Z]/;
  expect(files.filter(({ text }) => inPassing.test(text)).map(({ name }) => name)).toEqual([]);
});
