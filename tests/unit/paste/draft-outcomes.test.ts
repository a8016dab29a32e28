import { describe, expect, it } from "vitest";
import { draftOutcomes } from "@/domain/paste/draft-outcomes";

const TODAY = "2026-11-01";

/** What one line is drafted as: metric, unit, before, after, from, to, how often. */
function read(line: string) {
  const { drafts } = draftOutcomes(line, TODAY);
  return drafts.map(({ outcome: o }) => [
    o.metric,
    o.unit,
    o.baseline,
    o.after,
    o.periodStart,
    o.periodEnd,
    o.frequency,
  ])[0];
}

describe("one line of a CV", () => {
  it.each([
    [
      "• Reduced invoice processing time from 5 days to 3 days by drafting replies with Copilot.",
      ["Invoice processing time", "days", 5, 3, null, null, null],
    ],
    [
      "- Cut the weekly backlog report from 4 hours to 45 minutes with a prompt library",
      ["Weekly backlog report", "minutes", 240, 45, null, null, "WEEKLY"],
    ],
    [
      "* Quote files arrive complete: two e-mails with the broker instead of five.",
      ["E-mails", "e-mails", 5, 2, null, null, null],
    ],
    [
      "Saved 12 hours a week across the team by letting an assistant summarise claims calls",
      ["Saved", "hours a week", null, 12, null, null, null],
    ],
    [
      "Raised first-contact resolution from 71 % to 93 % between January and June 2025",
      ["First-contact resolution", "%", 71, 93, "2025-01-01", "2025-06-30", null],
    ],
    ["Trained 40 colleagues to use AI assistants", ["Trained", "colleagues", null, 40, null, null, null]],
    [
      "Error rate fell from 4.2% to 1.1% in Q2 2024",
      ["Error rate", "%", 4.2, 1.1, "2024-04-01", "2024-06-30", null],
    ],
    ["1. Lead time is now 9 days (was 21)", ["Lead time", "days", 21, 9, null, null, null]],
    [
      "Grew newsletter revenue from €1.2m to €1.5m a year, 2021–2023",
      ["Newsletter revenue", "€ a year", 1_200_000, 1_500_000, "2021-01-01", "2023-12-31", null],
    ],
    [
      "Built a bot answering 3,400 tickets per month, since May 2023",
      ["Built a bot answering", "tickets a month", null, 3400, "2023-05-01", null, null],
    ],
    ["Increased test coverage 54% → 81%", ["Test coverage", "%", 54, 81, null, null, null]],
    ["Reduced costs by 40 %.", ["Reduced costs by", "%", null, 40, null, null, null]],
    [
      "(2) Won back £6,100 a month in duplicate payments (Jan 2024 - present)",
      ["Won back", "£ a month", null, 6100, "2024-01-01", TODAY, null],
    ],
    [
      "Handled 250 cases daily with a triage prompt.",
      ["Handled", "cases a day", null, 250, null, null, "DAILY"],
    ],
    [
      "Time to answer fell from two days to 3 hours in 2024.",
      ["Time to answer", "hours", 48, 3, "2024-01-01", "2024-12-31", null],
    ],
    ["Answered every claim within a day", ["", "", null, null, null, null, null]],
    ["Automated month-end reconciliation, saving 3 days", ["Saving", "days", null, 3, null, null, "MONTHLY"]],
    ["Complaints went down from 120 to 80 a quarter", ["Complaints", "a quarter", 120, 80, null, null, null]],
    [
      "Brought the average handling time down from 14 to 9 minutes",
      ["Handling time", "minutes", 14, 9, null, null, null],
    ],
    [
      "Response rate improved from 3.1 to 4.6 out of 5 in 03/2025",
      ["Response rate", "out of 5", 3.1, 4.6, "2025-03-01", "2025-03-31", null],
    ],
    ["Published 24 articles in 2023", ["Published", "articles", null, 24, "2023-01-01", "2023-12-31", null]],
    [
      "Rolled out meeting notes to 300 people once a month had passed",
      ["Rolled out meeting notes to", "people", null, 300, null, null, null],
    ],
    [
      "Doubled output of the test bench to 60 runs per day",
      ["Doubled output of the test bench to", "runs a day", null, 60, null, null, null],
    ],
    ["Churn dropped to 4 % from 9 %", ["Churn", "%", 9, 4, null, null, null]],
    [
      "Used GPT-4 to rewrite 1,860 letters, 2024-02 to 2024-05",
      ["Used GPT-4 to rewrite", "letters", null, 1860, "2024-02-01", "2024-05-31", null],
    ],
    ["Raised win rate to 250 % of plan", ["", "", null, null, null, null, null]],
  ])("%j", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    "Python, SQL, Excel, Tableau",
    "Work experience",
    "ivy@example.test, +44 20 7946 0000",
    "https://example.test/made-by-me",
    "Northgate Mutual, London",
    "Led",
  ])("is no outcome: %j", (line) => {
    expect(draftOutcomes(line, TODAY).drafts).toEqual([]);
  });
});

describe("a whole text", () => {
  const text = `Experience
Senior Claims Analyst, Northgate Mutual, Mar 2022 – Jun 2025
• Reduced processing time from 5 days to 3 days
  by drafting replies with Copilot
• Built a checklist, used since May 2023
Education
BSc Statistics, University of Leeds, 2016–2019

I rewrote the returns letters. Complaints fell from 120 to 80, e.g. about delays. It took two weeks.`;
  const { drafts, leftOut } = draftOutcomes(text, TODAY);

  it("is split at bullets and sentences, continued lines staying together", () => {
    expect(drafts.map(({ outcome }) => outcome.statement)).toEqual([
      "Reduced processing time from 5 days to 3 days by drafting replies with Copilot",
      "Built a checklist, used since May 2023",
      "I rewrote the returns letters.",
      "Complaints fell from 120 to 80, e.g. about delays.",
    ]);
    expect(leftOut).toEqual(["It took two weeks."]);
  });

  it("lends the dates of a job to what stands below it, and those of a degree to nothing", () => {
    expect(drafts.map(({ outcome }) => [outcome.periodStart, outcome.periodEnd])).toEqual([
      ["2022-03-01", "2025-06-30"],
      ["2023-05-01", null],
      [null, null],
      [null, null],
    ]);
  });

  it("takes a line once, and at most 40 of them", () => {
    expect(draftOutcomes("Cut waste by 5 %\nCut waste by 5 %", TODAY).drafts).toHaveLength(1);
    const many = Array.from({ length: 60 }, (_, n) => `- Answered ${n + 10} letters a day`).join("\n");
    expect(draftOutcomes(many, TODAY).drafts).toHaveLength(40);
  });

  it("ends today what has not ended, and knows nothing of what has not begun", () => {
    expect(read("Cut waste by 5 % (2025 to 2028)")?.slice(4, 6)).toEqual(["2025-01-01", TODAY]);
    expect(read("Cut waste by 5 % (2030 to 2032)")?.slice(4, 6)).toEqual([null, null]);
  });
});
