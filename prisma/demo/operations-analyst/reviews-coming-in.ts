import type { DemoCandidate } from "../demo-types";

/** One or two of three reviews handed in, the last of them yesterday. */
export const hamishDrummond: DemoCandidate = {
  name: "Hamish Drummond",
  headline: "Grants officer, regional council",
  employer: "Strathallan Council",
  school: "Ochil University",
  added: "2026-10-23 14:10",
  outcomes: [
    {
      statement: "Flood grants are decided in 24 days instead of 71.",
      measured: ["Days to a decision", "days", 71, 24],
      period: ["2025-11-17", "2026-05-29"],
      frequency: "WEEKLY",
      relevance: "SIMILAR_WORK",
      aiPart: "Checks the application against the rules and cites the paragraph.",
      ownPart: "I wrote the rules in plain sentences first, and a second officer checks every refusal.",
      limits: "Two officers were lent to us from planning until March.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Council’s published figures by month",
          link: "https://strathallan.example/open-data/flood-grants",
          check: {
            by: "priya",
            on: "2026-11-17",
            note: "Published. 23.6 days in April and May, after the officers had gone back.",
          },
        },
      ],
      ratings: {
        tomas: {
          levels: "3333",
          problem: "The gain held after the lent officers had left, as the published figures show.",
        },
        mei: {
          levels: "3233",
          technology: "A second officer for every refusal. That is one step, done right.",
        },
      },
    },
    {
      statement: "Appeals against refusals stayed at 6 %, although three times as many were decided.",
      measured: ["Refusals appealed", "%", 6, 6],
      period: ["2025-11-17", "2026-05-29"],
      frequency: "SEVERAL_TIMES",
      relevance: "SIMILAR_WORK",
      aiPart: "None. This is about whether the first result was worth having.",
      ownPart: "I counted them, because nobody else would have.",
      evidence: [
        {
          kind: "MANAGER_REFERENCE",
          title: "Head of grants confirms the count",
          check: { by: "priya", on: "2026-11-18", note: "Confirmed in writing." },
        },
      ],
      ratings: {
        tomas: { levels: "2-23", value: "Watches what must not get worse. We ask for exactly that." },
        mei: "2--2",
      },
    },
  ],
  reviews: {
    tomas: { started: "2026-11-19 09:20", submitted: "2026-11-19 09:43", domainExpertise: 2 },
    mei: { started: "yesterday 15:50", submitted: "yesterday 16:20", domainExpertise: 2 },
  },
};

export const anjaliDeshmukh: DemoCandidate = {
  name: "Anjali Deshmukh",
  headline: "Demand planner, pharmacy supply",
  employer: "Ghat Pharma Logistics",
  school: "Sahya Hills Institute",
  added: "2026-10-26 10:00",
  outcomes: [
    {
      statement: "Orders that could not be filled fell from 5.2 % to 3.1 %.",
      measured: ["Orders not filled", "%", 5.2, 3.1],
      period: ["2026-02-02", "2026-08-28"],
      frequency: "DAILY",
      relevance: "OTHER_FIELD",
      aiPart: "Forecasts 900 slow items that nobody had time for.",
      ownPart:
        "I kept the old forecast running beside it for ten weeks and switched only the items where the new one was better.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Order book, filled and unfilled lines",
          check: {
            by: "priya",
            on: "2026-11-18",
            note: "Lines counted from the extract: 3.1 % in July and August.",
          },
        },
      ],
      ratings: {
        tomas: {
          levels: "3333",
          technology: "Ten weeks side by side, then item by item. A model of how to do it.",
        },
      },
    },
    {
      statement: "Expired stock written off is down by a third.",
      measured: ["Stock written off", "£ a quarter", 61000, 40500],
      period: ["2026-04-01", "2026-09-30"],
      frequency: "MONTHLY",
      relevance: "OTHER_FIELD",
      aiPart: "Names batches that will not be sold in time.",
      ownPart: "I offer them to hospitals at cost.",
      evidence: [
        {
          kind: "MANAGER_REFERENCE",
          title: "Warehouse director confirms it",
          check: {
            by: "priya",
            on: "2026-11-18",
            note: "Confirms the sum. The idea of offering them was the candidate’s.",
          },
        },
      ],
      ratings: { tomas: "2123" },
    },
    {
      statement: "Sorted 35 of 40 mixed claims right in the supervised exercise.",
      source: "TEAM",
      measured: ["Claims sorted right", "claims of 40", null, 35],
      period: ["2026-10-30", "2026-10-30"],
      entered: "2026-10-30 17:45",
      frequency: "ONCE",
      aiPart: "Proposed a desk for each claim and a figure for how sure it was.",
      ownPart: "I did not trust the figure, and read everything it called sure but short.",
      evidence: [
        {
          kind: "WORK_SAMPLE",
          title: "Exercise of 30 October, screen recorded",
          check: {
            by: "dana",
            on: "2026-11-02",
            note: "Mei Tanaka watched; counted against our answer sheet.",
          },
        },
      ],
      ratings: { tomas: "23--" },
    },
  ],
  reviews: { tomas: { started: "2026-11-19 10:00", submitted: "2026-11-19 10:31", domainExpertise: 1 } },
};

export const fatimaBennis: DemoCandidate = {
  name: "Fatima Zahra Bennis",
  headline: "Office manager, law firm",
  employer: "Bouregreg Avocats",
  school: "Institut Atlas",
  added: "2026-10-26 15:35",
  outcomes: [
    {
      statement: "Time sheets are complete on Friday, without reminders.",
      measured: ["Reminders sent", "e-mails a week", 45, 6],
      period: ["2026-03-02", "2026-07-31"],
      frequency: "WEEKLY",
      relevance: "OTHER_FIELD",
      aiPart: "Proposes entries from the calendar.",
      ownPart: "I asked each lawyer what they would accept unread: nothing, so they confirm each line.",
      ratings: {
        tomas: { levels: "2221", technology: "Asked the people first, and built in the confirmation." },
      },
    },
    {
      statement: "Incoming post is filed the same day.",
      measured: ["Letters left over in the evening", "letters a day", 30, 4],
      period: ["2026-05-04", "2026-09-30"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Names file and deadline for each letter.",
      ownPart: "I check every deadline against the letter, always.",
      limits: "A missed deadline costs a client their case, so this will never be automatic.",
      ratings: { tomas: { levels: "2232", productivity: "Only their word, but a post book exists." } },
    },
  ],
  reviews: { tomas: { started: "2026-11-20 09:00", submitted: "2026-11-20 09:17", domainExpertise: 1 } },
};
