import fc from "fast-check";
import { expect, it } from "vitest";
import { candidateInput } from "@/domain/candidate";
import { credentialInputOn } from "@/domain/credential";
import { MOST_IMPORTED_DRAFTS } from "@/domain/import/imported-person";
import { draftContent } from "@/domain/outcome-draft";
import { openImportJson, type PlacedProblem } from "@/server/services/import-json";
import { importFile, officialResume } from "@/tests/support/import-files";

const TODAY = "2026-11-01";
/** The whole number takes half a minute; a tenth of it is enough for each run of the suite. */
const RUNS = Number(process.env.MUTATED_INPUTS ?? 1000);
const FILES = [officialResume(), ...["resume.json", "resumes.json", "greenhouse.json"].map(importFile)].map(
  (bytes) => bytes.toString(),
);
const NOISE = [
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"',
  "\\",
  "null",
  "true",
  "-1",
  "1e999",
  "0.5",
  '""',
  "[]",
  "{}",
  "[[[[[[[[",
  '"__proto__":1,',
  '"basics":{},',
  '"id":1,',
  '"first_name":"A",',
  '"candidates":[',
  '"\\ud800"',
  '"\\u0000"',
  "\u0000",
  "\ufeff",
  "\ud800",
  "é",
  "🙂",
  "ﷺ",
  "9".repeat(400),
  "a".repeat(500),
  "2026-02-31",
  "-",
  "T",
  "\n",
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 60 }),
  put: fc.oneof(
    fc.constantFrom(...NOISE),
    fc.json({ maxDepth: 2 }),
    fc.string({ unit: "binary", maxLength: 8 }),
  ),
});
/** Edits of the text, and of the values in quotes, which keep it JSON more often. */
const mutated = fc
  .tuple(fc.constantFrom(...FILES), fc.array(edit, { maxLength: 5 }), fc.array(edit, { maxLength: 6 }))
  .map(([file, edits, values]) => {
    const quoted = values.reduce((text, { at, put }) => {
      const start = text.indexOf(': "', Math.floor(at * text.length));
      const end = text.indexOf('"', start + 3);
      return start < 0 || end < 0
        ? text
        : `${text.slice(0, start)}: ${JSON.stringify(put)}${text.slice(end + 1)}`;
    }, file);
    return edits.length > 3
      ? quoted
      : edits.reduce((text, { at, cut, put }) => {
          const place = Math.floor(at * text.length);
          return text.slice(0, place) + put + text.slice(place + cut);
        }, quoted);
  });

function expectTold(problems: readonly PlacedProblem[], lines: number): void {
  for (const { line, path, reason, value } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines);
    expect(reason).toMatch(/[.)]$/);
    expect(value.length).toBeLessThanOrEqual(120);
    expect(path).not.toMatch(/^\.|undefined/);
    expect(`${path}${value}`).not.toMatch(/\p{Cs}/u);
    expect(`${path}${value}`).not.toContain("\u0000");
  }
}

it(`${RUNS} mutated files: a clear reason each, no crash, and whatever is read the forms accept`, async () => {
  const counts = { read: 0, refused: 0, problems: 0, drafts: 0 };
  await fc.assert(
    fc.asyncProperty(mutated, async (text) => {
      const lines = text.split("\n").length;
      const file = await openImportJson(Buffer.from(text), TODAY);
      expectTold(file.problems, lines);
      if (file.format === null) {
        expect(file.problems.length).toBeGreaterThan(0);
        counts.refused++;
        return;
      }
      for await (const { person, problems } of file.readings()) {
        expectTold(problems, lines);
        counts.problems += problems.length;
        if (!person) {
          expect(problems.length).toBeGreaterThan(0);
          continue;
        }
        counts.read++;
        const { draftOutcomes, credentials, reference, ...profile } = person;
        expect(candidateInput.safeParse(profile).error).toBeUndefined();
        expect(reference.length).toBeLessThanOrEqual(120);
        expect(draftOutcomes.length).toBeLessThanOrEqual(MOST_IMPORTED_DRAFTS);
        for (const draft of draftOutcomes) {
          expect(draftContent.safeParse(draft).error).toBeUndefined();
          expect(draft.sourceText).not.toMatch(/\p{Cs}/u);
          expect(draft.sourceText.length).toBeLessThanOrEqual(4000);
        }
        for (const { credential } of credentials) {
          expect(credentialInputOn(TODAY).safeParse(credential).error).toBeUndefined();
          expect(credential.genuineness).toBe("STATED");
        }
        counts.drafts += draftOutcomes.length;
      }
    }),
    { numRuns: RUNS, seed: 20261122 },
  );
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(RUNS / 20);
}, 300_000);

it("random bytes are refused with a reason", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const { format, problems } = await openImportJson(bytes, TODAY);
      expect(format).toBeNull();
      expectTold(problems, 200);
      expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: RUNS, seed: 20261122 },
  );
});
