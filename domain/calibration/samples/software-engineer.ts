import type { FamilySamples } from "@/domain/calibration/sample";

export const softwareEngineerSamples: FamilySamples = [
  {
    key: "ticket-shop",
    title: "Candidate C",
    hidden: "No certificate and no degree; contributions to two libraries under another name.",
    outcomes: [
      {
        key: "double-seats",
        statement: "Seats are no longer sold twice: from four a month to none in a year.",
        measured: ["Seats sold twice", "seats a month", 4, 0],
        howOften: "over twelve months, still so",
        aiPart: "Read the nine-year-old booking code and listed where a seat is written; missed two places.",
        ownPart:
          "Reproduced it with a test that runs two buyers against each other, moved the lock into the database, and wrote down what that costs: 30 ms a booking. Two other teams took the pattern over.",
        limits: "Bookings by telephone still go another way.",
        evidence: [
          {
            kind: "ARTIFACT",
            title: "The change, the test and the note on the trade-off",
            status: "CHECKED",
            found: "Without the change, the test fails in seconds.",
          },
          {
            kind: "SYSTEM_RECORD",
            title: "Incidents by month",
            status: "CHECKED",
            found: "None since the release.",
          },
        ],
        reference: {
          "problem-solving": [
            4,
            "A class of faults was removed by design, is guarded by a test, and two teams have taken the design over.",
          ],
          "technology-use": [
            2,
            "Used to read unknown code, with what it missed found and said; one task, and every line owned.",
          ],
          productivity: [
            null,
            "Nobody works faster because of it, and nobody said so; this is about faults, not effort.",
          ],
          "business-value": [
            2,
            "Incidents are a figure that matters and they went to none; what that kept or earned is not shown.",
          ],
        },
      },
      {
        key: "test-run",
        statement: "The test run takes six minutes instead of 41.",
        measured: ["Test run", "minutes", 41, 6],
        howOften: "every working day, over five months",
        aiPart: "None.",
        ownPart:
          "Measured which tests wait for each other, split the data they share, and deleted 300 that never failed.",
        limits: "Failures found later than before: two in five months, as many as in the five before.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "Times of every run",
            status: "CHECKED",
            found: "Median six minutes, and merges a day rose from 7 to 16.",
          },
        ],
        reference: {
          "problem-solving": [
            2,
            "One bottleneck diagnosed by measurement, and the run times are watched since.",
          ],
          "technology-use": [
            null,
            "AI had no part, and says so: a blank, since using none where none is needed is no fault.",
          ],
          productivity: [
            3,
            "The team merges twice as often over five months, and late failures did not rise.",
          ],
          "business-value": [
            null,
            "No user, cost or sale is mentioned; a strong gain in speed must not spill over to this one.",
          ],
        },
      },
    ],
  },
  {
    key: "ten-times",
    title: "Candidate D",
    hidden: "Two certificates on AI-assisted development, issued within the last year by makers of tools.",
    outcomes: [
      {
        key: "lines",
        statement: "Writes ten times as much code since working with three AI agents at once.",
        measured: ["Lines a week", "lines a week", 600, 6000],
        howOften: "every working day, over four months",
        aiPart: "Writes the code and the tests.",
        ownPart: "Describes the features, runs the tests, merges what passes.",
        limits: "Reviews take colleagues about twice as long.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "The repository’s history",
            status: "CHECKED",
            found: "Ten times the lines; a quarter of them rewritten within a month.",
          },
        ],
        reference: {
          "problem-solving": [
            0,
            "Features were written; no fault, bottleneck or other problem of substance can be pointed to.",
          ],
          "technology-use": [
            1,
            "What passes is merged, and a quarter is rewritten within a month: understood by others, later.",
          ],
          productivity: [
            1,
            "More code, and review and rework grew with it, which is level 1 almost word for word; size is not speed.",
          ],
          "business-value": [
            null,
            "Who used any of it is not mentioned, so nothing can be said about what it was worth.",
          ],
        },
      },
      {
        key: "partner-quotes",
        statement: "Quotes answer in 0.4 s instead of 2.6 s, which let two partners join.",
        measured: ["Slowest twentieth", "ms", 2600, 400],
        howOften: "every day, over seven months",
        aiPart:
          "Ported the price rules in small steps, each compared with the old output on 40,000 real quotes.",
        ownPart:
          "Planned the steps, wrote the comparison first, and stopped the port twice when it drifted. Keeping prices ready was a colleague’s idea.",
        limits: "The partners’ contracts were signed by sales; speed was one of three conditions.",
        evidence: [
          {
            kind: "ARTIFACT",
            title: "The port, step by step, with its comparisons",
            status: "CHECKED",
            found: "The two stops are there, with the reasons.",
          },
          {
            kind: "MANAGER_REFERENCE",
            title: "The head of product",
            status: "CHECKED",
            found: "Both partners still there; a twelfth of all sales.",
          },
        ],
        reference: {
          "problem-solving": [
            2,
            "One bottleneck taken to its root with a measurement that guards it; the idea was partly a colleague’s.",
          ],
          "technology-use": [
            3,
            "A large change in small steps, the comparison first, and the sense of when to stop, twice on record.",
          ],
          productivity: [
            null,
            "Machines answer faster; what people do takes as long as before, as far as is told.",
          ],
          "business-value": [
            3,
            "It made two partners possible, half a year later a twelfth of sales, with its share in that told honestly.",
          ],
        },
      },
    ],
  },
];
