import type { OutcomeFrequency } from "@/domain/outcome-fields";

/** "hours a week" is a unit and says nothing of how often the work was done; "weekly" and "every week" do. */
const WORDS: readonly (readonly [RegExp, OutcomeFrequency])[] = [
  [/\b(?:daily|every (?:single |working )?day|each (?:working )?day|day to day)\b/i, "DAILY"],
  [/\b(?:weekly|(?:every|each) week)\b/i, "WEEKLY"],
  [/\b(?:monthly|(?:every|each) month|month-end)\b/i, "MONTHLY"],
  [
    /\b(?:several times|repeatedly|regularly|many times|on (?:two|three|four|five|six|\d{1,2}) occasions)\b/i,
    "SEVERAL_TIMES",
  ],
  [/\b(?:once|one-off|one-time)\b(?! a| per| every)/i, "ONCE"],
];

/** How often something was done, where a text says so. `findFrequency("the weekly report")` is "WEEKLY". */
export function findFrequency(text: string): OutcomeFrequency | null {
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
