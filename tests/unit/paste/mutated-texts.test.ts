import fc from "fast-check";
import { expect, it } from "vitest";
import { outcomeInput } from "@/domain/outcome";
import { draftContent } from "@/domain/outcome-draft";
import { draftOutcomes, LONGEST_PASTE, MOST_DRAFTS } from "@/domain/paste/draft-outcomes";

const TODAY = "2026-11-01";
const SEED = 20261101;
const LINES = [
  "Senior Claims Analyst, Northgate Mutual, Mar 2022 – Jun 2025",
  "• Reduced invoice processing time from 5 days to 3 days by drafting replies with Copilot.",
  "- Quote files arrive complete: two e-mails with the broker instead of five.",
  "* Grew newsletter revenue from €1.2m to €1.5m a year, 2021–2023",
  "1. Won back £6,100 a month in duplicate payments (Jan 2024 - present)",
  "Error rate fell from 4.2% to 1.1% in Q2 2024. Complaints were cut by 40 %.",
  "Saved 12 hours a week across the team; handled 3,400 support tickets daily.",
];
const NOISE = [
  "from ",
  " to ",
  " instead of ",
  "→",
  "%",
  "€",
  "1,",
  "000",
  ".",
  ",",
  "\n",
  "\r\n",
  "\n\n",
  "\t",
  "•",
  "(",
  " ",
  "²",
  "\u0000",
  "\u200d",
  "\ud83d",
  "\udc00",
  "🙂",
  "ﷺ",
  "मैं",
  "Ａ",
  "9".repeat(40),
  "a".repeat(200),
  "- ".repeat(50),
  "2024",
  "Q9 2024",
  "31/02/2024",
  "since ",
  "per ",
  "a week",
  "−",
  "(was ",
  "…",
  "e.g. ",
  "I. ",
  "2024-13",
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 30 }),
  put: fc.oneof(
    fc.constantFrom(...NOISE),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({ maxLength: 12 }),
  ),
});
const mutated = fc
  .tuple(
    fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 8 }),
    fc.array(edit, { maxLength: 14 }),
  )
  .map(([lines, edits]) =>
    edits.reduce((text, { at, cut, put }) => {
      const place = Math.floor(at * text.length);
      return text.slice(0, place) + put + text.slice(place + cut);
    }, lines.join("\n")),
  );

it("10,000 mutated texts: never refused, never unbounded, every draft one that the form accepts", () => {
  let count = 0;
  fc.assert(
    fc.property(mutated, (text) => {
      const { drafts, leftOut } = draftOutcomes(text, TODAY);
      expect(drafts.length).toBeLessThanOrEqual(MOST_DRAFTS);
      expect(leftOut.join("").length).toBeLessThanOrEqual(text.length);
      for (const { outcome, sourceText } of drafts) {
        expect(sourceText.length).toBeLessThanOrEqual(text.length);
        expect(draftContent.safeParse({ outcome, evidence: [] }).error).toBeUndefined();
        expect(outcomeInput.safeParse(outcome).error).toBeUndefined();
        expect((outcome.periodEnd ?? outcome.periodStart ?? "") <= TODAY).toBe(true);
      }
      count += drafts.length;
    }),
    { numRuns: 10_000, seed: SEED },
  );
  expect(count).toBeGreaterThan(10_000);
}, 120_000);

/** Milliseconds for one text, the best of three. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    draftOutcomes(text, TODAY);
    return performance.now() - start;
  });
  return Math.min(...times);
}

it.each([
  ["digits", "1"],
  ["grouped digits", "1,234"],
  ["spaces", " "],
  ["bullets", "- "],
  ["dashes", "-"],
  ["words", "a "],
  ["capitals", "A. "],
  ["from and to", "from 1 to "],
  ["instead of", "2 x instead of "],
  ["dates", "Mar 2024 - "],
  ["reduced", "reduced the "],
  ["lines", "cut 5 days to 3 days\n"],
  ["brackets", "(("],
  ["currency", "€"],
  ["adverbs", "also and then "],
])("the longest text of nothing but %s is read in a moment", (_, piece) => {
  const text = piece.repeat(Math.ceil(LONGEST_PASTE / piece.length));
  expect(timeOf(text)).toBeLessThan(1000);
});
