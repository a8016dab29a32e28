import type { DemoCandidate } from "../demo-types";

/** Self-taught, no certificate; her manager confirmed the main result yesterday. */
export const elifKaya: DemoCandidate = {
  name: "Elif Kaya",
  headline: "Claims assistant, household",
  employer: "Brackendale Insurance Services",
  school: "",
  links: ["https://elif-kaya.example/notes"],
  added: "2026-10-15 10:10",
  outcomes: [
    {
      statement:
        "Water damage claims arrive with the right photographs at the first try, 68 % instead of 44 %.",
      measured: ["Claims complete at the first contact", "%", 44, 68],
      period: ["2026-03-16", "2026-09-11"],
      frequency: "DAILY",
      aiPart: "Reads the customer’s description and picks which of nine photographs to ask for.",
      ownPart:
        "I learned it from a book and evenings of trying. I listed what our surveyors really need, and ask three of them every month what was missing.",
      limits: "Counted from my own third of the claims. The others use the old form.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "The question list and forty requests before and after",
          description: "Requests with names blacked out, and the surveyors’ remarks beside them.",
          check: {
            by: "dana",
            on: "2026-10-30",
            note: "Read all forty. The later ones ask for less and get more.",
          },
        },
        {
          kind: "MANAGER_REFERENCE",
          title: "The team leader confirms it",
          check: {
            by: "priya",
            on: "yesterday 13:40",
            note: "Confirms the share and that the list is her own work.",
          },
        },
      ],
      ratings: {
        tomas: {
          levels: "3232",
          problem: "Went to the surveyors, who had never been asked. That is the cause.",
          technology: "Simple use, checked with the people who need the result.",
        },
        jonas: { levels: "2222", value: "Fewer visits, one would think. It is not counted." },
        mei: {
          levels: "3322",
          problem: "Compares with the old form in the other two thirds: almost an experiment.",
        },
      },
    },
    {
      statement: "Tradespeople’s quotes are compared line by line in ten minutes instead of forty.",
      measured: ["Time to compare three quotes", "minutes", 40, 10],
      period: ["2026-05-11", "2026-09-30"],
      frequency: "WEEKLY",
      aiPart: "Puts three quotes into one table with the same lines.",
      ownPart: "I check each total against the paper and keep a list of words that mean the same.",
      limits: "Photographed quotes with handwriting still take as long as before.",
      evidence: [
        {
          kind: "PEER_REFERENCE",
          title: "A colleague who copies the table confirms it",
          check: {
            by: "priya",
            on: "2026-11-03",
            note: "Uses it too, not for handwriting. About ten minutes.",
          },
        },
      ],
      ratings: {
        tomas: { levels: "-232" },
        jonas: { levels: "-222", technology: "Checks every total, so the errors are found." },
        mei: { levels: "-222" },
      },
    },
    {
      statement: "Sorted 33 of 40 mixed claims right in the supervised exercise.",
      source: "TEAM",
      measured: ["Claims sorted right", "claims of 40", null, 33],
      period: ["2026-10-30", "2026-10-30"],
      entered: "2026-10-30 17:45",
      frequency: "ONCE",
      aiPart: "Proposed a desk for each claim.",
      ownPart: "I sorted ten by hand first to see what it should say.",
      limits: "Ninety minutes. The same task for every candidate.",
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
      ratings: {
        tomas: { levels: "12--" },
        jonas: { levels: "22--", technology: "Sorted ten by hand first. Slow, and right." },
        mei: { levels: "12--", problem: "Ran out of time with the last five; did not see they were alike." },
      },
    },
  ],
  reviews: {
    tomas: { started: "2026-11-03 11:00", submitted: "2026-11-03 11:30", domainExpertise: 3 },
    jonas: { started: "2026-11-05 10:00", submitted: "2026-11-05 10:29", domainExpertise: 2 },
    mei: {
      started: "2026-11-09 09:10",
      submitted: "2026-11-09 09:50",
      domainExpertise: 3,
      note: "Knows household claims from the desk. I would want to work with them.",
    },
  },
};
