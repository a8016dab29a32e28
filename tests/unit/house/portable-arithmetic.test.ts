import { expect, test } from "vitest";
import { readSourceFiles } from "../../support/source-files";

/** What the language leaves to the engine to round: V8 13.6 and 15.6 differ in the last bit of a tenth of these. */
const LEFT_TO_THE_ENGINE =
  /Math\.(a?(cos|sin|tan)h?|atan2|cbrt|exp|expm1|hypot|log(10|1p|2)?|pow)\(|\b2 \*\* /;

test("the arithmetic of a score uses only what every engine rounds alike, so that packets recompute anywhere", () => {
  const scoring = readSourceFiles().filter(({ name }) => name.startsWith("domain/scoring/"));
  expect(scoring.length).toBeGreaterThan(40);
  expect(scoring.filter(({ text }) => LEFT_TO_THE_ENGINE.test(text)).map(({ name }) => name)).toEqual([]);
});
