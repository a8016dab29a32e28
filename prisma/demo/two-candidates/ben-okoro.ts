import type { DemoCandidate } from "../demo-types";

/** Candidate B: no certificate, four results, three of them looked at by somebody here. */
export const benOkoro: DemoCandidate = {
  name: "Ben Okoro",
  headline: "Operations coordinator, motor claims",
  employer: "Tarn & Fell Mutual",
  school: "",
  links: ["https://ben-okoro.example/work"],
  added: "2026-10-20 11:30",
  outcomes: [
    {
      statement: "The first reply to a motor claim goes out within 17 hours, down from 41.",
      source: "TEAM",
      measured: ["Median time to first reply", "hours", 41, 17],
      period: ["2026-01-02", "2026-07-02"],
      frequency: "DAILY",
      aiPart: "Reads the notice, names the claim type with its reason, and drafts the reply that type needs.",
      ownPart:
        "I wrote the twelve reply patterns with two handlers, set the rule that anything with an injury goes to a person unread, and checked every draft for the first month.",
      limits: "Volumes were a little lower in May. The gain held in June, when they were not.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Workflow export, 26 weeks, with timestamps",
          description: "2,312 claims by day of arrival and of first reply. Weekends counted as they fall.",
          check: {
            by: "priya",
            on: "2026-11-03 11:20",
            note: "Recomputed the median from the rows: 40.8 and 17.1 hours.",
          },
        },
        {
          kind: "MANAGER_REFERENCE",
          title: "Their head of motor claims confirms it",
          description: "Asked by telephone: what changed, since when, and whose doing it was.",
          check: {
            by: "priya",
            on: "2026-11-05 15:10",
            note: "Says the patterns and the injury rule were theirs alone.",
          },
        },
      ],
      ratings: {
        tomas: {
          levels: "3333",
          problem:
            "Found why replies waited: nobody knew the type until a handler had read it. Then removed that.",
          technology: "The injury rule and the month of checking are what I look for.",
          value: "Twenty-four hours less for the customer, on record, for half a year.",
        },
        jonas: {
          levels: "3232",
          technology: "One step, well checked. I do not see error rates by type, so not more than that.",
          productivity: "The export covers 26 weeks and holds in the busy month.",
          value: "Customers get an answer sooner. What it saved or kept is not shown.",
        },
        mei: "----",
      },
    },
    {
      statement: "The weekly backlog report takes 45 minutes, down from six hours.",
      source: "TEAM",
      measured: ["Time to make the report", "minutes", 360, 45],
      period: ["2025-07-17", "2026-01-01"],
      frequency: "WEEKLY",
      aiPart: "Groups the open claims by cause and drafts the comment for each group.",
      ownPart:
        "I built the sheet it reads from, wrote the check that every number must be found in the source, and rewrite what it gets wrong. In week three it invented a category; since then it may only use our list.",
      limits: "The saved time is my own. Nobody measured what the team did with it.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "The sheet, its prompt log and two reports",
          description: "Opened together on screen; the check stops the report when a number has no source.",
          check: {
            by: "dana",
            on: "2026-11-04 09:35",
            note: "Changed one figure in the sheet: the check caught it.",
          },
        },
        {
          kind: "PEER_REFERENCE",
          title: "A colleague in the same team confirms it",
          check: {
            by: "priya",
            on: "2026-11-04 16:00",
            note: "Gets the report at ten on Mondays now; it used to come on Tuesday.",
          },
        },
      ],
      ratings: {
        tomas: {
          levels: "332-",
          problem: "The invented category and what they did about it.",
          technology: "The check against the source is the whole point, and it holds.",
          productivity: "A clear gain, every week for 24 weeks, but it is one person’s time.",
        },
        jonas: {
          levels: "232-",
          problem: "Removed a cause of error in their own report; the backlog itself was not touched.",
          technology: "The sheet stops at a number without a source. A wrong one does not get through.",
          productivity: "Big drop in hours, but nobody else took it over.",
        },
        mei: "----",
      },
    },
    {
      statement:
        "Sorted 34 of 40 mixed claims right in the supervised exercise, and said which six were unsure.",
      source: "TEAM",
      measured: ["Claims sorted right", "claims of 40", null, 34],
      period: ["2026-10-30", "2026-10-30"],
      entered: "2026-10-30 17:45",
      frequency: "ONCE",
      aiPart: "Proposed a desk for each claim, with its reason.",
      ownPart:
        "I gave it the desk rules first, had it name its doubts, and read every doubtful claim myself.",
      limits: "Ninety minutes with our own claims, made anonymous. The same task for every candidate.",
      evidence: [
        {
          kind: "WORK_SAMPLE",
          title: "Exercise of 30 October, screen recorded",
          description: "Same 40 claims and 90 minutes for everybody. Mei Tanaka watched.",
          check: {
            by: "dana",
            on: "2026-11-02",
            note: "Mei Tanaka watched throughout; the count was made against our own answer sheet.",
          },
        },
      ],
      ratings: {
        tomas: { levels: "33--", technology: "Asked it for its doubts before asking for answers." },
        jonas: {
          levels: "33--",
          problem: "Noticed that three claims matched two rules, and settled them by the date of the policy.",
        },
        mei: {
          levels: "23--",
          problem: "Good method, but two of the six wrong ones were in front of them twice.",
          technology:
            "The best handling of an assistant I saw that day: short directions, then a sample, then the rest.",
        },
      },
    },
    {
      statement: "Eleven duplicate payments a month are found before they leave, where it used to be three.",
      measured: ["Duplicate payments found", "payments a month", 3, 11],
      period: ["2026-06-01", "2026-09-01"],
      frequency: "MONTHLY",
      aiPart: "Compares names and references that are nearly, but not quite, the same.",
      ownPart:
        "I wrote the list of what counts as the same payee, and look at each pair before it goes to finance.",
      limits: "Finance keeps the figures. I have not asked them to confirm mine.",
      ratings: {
        tomas: {
          levels: "--22",
          productivity: "Four times as many for the same hour a week, if the figures hold.",
          value: "Money that stays in the house. Finance could say how much.",
        },
        jonas: { levels: "--21", value: "Plausible, but only their word, and no sum." },
        mei: "----",
      },
    },
  ],
  reviews: {
    tomas: {
      started: "2026-11-12 09:30",
      submitted: "2026-11-12 09:58",
      note: "Shows results and says where they end.",
    },
    jonas: {
      started: "2026-11-13 09:05",
      submitted: "2026-11-13 09:49",
      note: "The strongest piece is the export. I would ask finance about the duplicates before we rely on them.",
    },
    mei: {
      started: "2026-11-13 13:30",
      submitted: "2026-11-13 14:02",
      note: "I rated only the exercise, which I watched. For the rest I leave it to those who know the evidence.",
    },
  },
};
