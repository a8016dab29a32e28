import { expect, test } from "vitest";
import { readSourceFiles } from "../../support/source-files";

/** The tables of how it went, as the client names them and as SQL does. */
const HOW_IT_WENT = /\bfollowUp(Answer)?\.(find|count|aggregate|groupBy)|"FollowUp(Answer)?"/;

test("how it went is read by what follows up, and by nothing else: no score can rest on it", () => {
  const readers = readSourceFiles()
    .filter(({ name, text }) => name.startsWith("server/") && HOW_IT_WENT.test(text))
    .map(({ name }) => name);
  expect(readers.length).toBeGreaterThan(3);
  const others = readers.filter((name) => !name.startsWith("server/services/follow-up-"));
  // An export takes it along, and an import that it rests on is not taken back.
  expect(others.sort()).toEqual([
    "server/services/export-opening.ts",
    "server/services/home-decided.ts",
    "server/services/import-undoable.ts",
  ]);
});
