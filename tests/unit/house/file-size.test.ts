import { expect, test } from "vitest";
import { readSourceFiles, type SourceFile } from "../../support/source-files";

const files = readSourceFiles();
const measured = files.filter(({ name }) => !name.startsWith("components/ui/"));
const sizes = measured.map(({ lines }) => lines).sort((a, b) => a - b);

const quantile = (share: number) => sizes[Math.ceil(share * sizes.length) - 1] as number;
const longerThan = (limit: number, among: SourceFile[]) =>
  among.filter(({ lines }) => lines > limit).map(({ name, lines }) => `${name}: ${lines} lines`);

test("no file is longer than 300 lines", () => {
  expect(longerThan(300, measured)).toEqual([]);
});

test("half of all files have at most 60 lines, and 95 in 100 at most 180", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(quantile(0.5)).toBeLessThanOrEqual(60);
  expect(quantile(0.95)).toBeLessThanOrEqual(180);
});

test("a page has at most 50 lines", () => {
  const pages = files.filter(({ name }) => /^app\/.*page\.tsx$/.test(name));
  expect(pages.length).toBeGreaterThan(0);
  expect(longerThan(50, pages)).toEqual([]);
});
