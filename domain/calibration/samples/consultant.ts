import type { FamilySamples } from "@/domain/calibration/sample";

export const consultantSamples: FamilySamples = [
  {
    key: "clinic-waiting",
    title: "Candidate C",
    hidden: "No certificate, and twelve years as a nurse before. Years are not rated either.",
    outcomes: [
      {
        key: "wrong-question",
        statement: "A clinic that had asked for more staff halved waiting times by moving its blood tests.",
        measured: ["Median wait", "minutes", 74, 36],
        howOften: "over eight months, by the clinic’s own count",
        aiPart: "Simulated a day with and without the tests first, from two months of timestamps.",
        ownPart:
          "Doubted the question, showed on the clinic’s data that staff were idle until results came, and left them a simulation they run themselves, with a page on when not to trust it.",
        limits: "One of four wards did not take part.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "The clinic’s waiting times, before and after",
            status: "CHECKED",
            found: "36 minutes, and still so in the eighth month.",
          },
          {
            kind: "MANAGER_REFERENCE",
            title: "The clinic’s director",
            status: "CHECKED",
            found: "Says whose idea it was, and that four planned posts were not needed.",
          },
        ],
        reference: {
          "problem-solving": [
            3,
            "The client’s question was the wrong one; the better one was tested on data, and its answer held for months.",
          ],
          "technology-use": [
            3,
            "The client can rerun and challenge it, and was told in writing where not to trust it.",
          ],
          productivity: [
            2,
            "Patients wait half as long, on record; that the client’s people save time is likely and was not counted.",
          ],
          "business-value": [
            3,
            "Eight months after, four posts were not needed, in the client’s own words: it outlasted the work and exceeds a fee.",
          ],
        },
      },
      {
        key: "interview-notes",
        statement: "Interview notes are put together in two days instead of six, with every finding quoted.",
        measured: ["Days for the synthesis", "days", 6, 2],
        howOften: "several times, in five engagements",
        aiPart: "Groups statements and quotes the passage for each finding.",
        ownPart: "Opens every quote, and keeps client names out of the tool, as agreed in the contracts.",
        limits: "Colleagues have been shown it; none has used it yet.",
        evidence: [
          {
            kind: "ARTIFACT",
            title: "One synthesis with its quotes",
            status: "CHECKED",
            found: "Eighteen of eighteen quotes were where they should be.",
          },
        ],
        reference: {
          "problem-solving": [
            null,
            "A way of working got faster; no client problem is named that it solved, so there is nothing here.",
          ],
          "technology-use": [
            2,
            "Each finding is traced to its source and client data handled as agreed; no colleague starts from it.",
          ],
          productivity: [2, "One step takes clearly fewer days, five times over, and quality was looked at."],
          "business-value": [
            null,
            "Four days saved on the firm’s side say nothing of what a client gained from any of it.",
          ],
        },
      },
    ],
  },
  {
    key: "keynotes",
    title: "Candidate D",
    hidden:
      "A master’s degree, two certificates in AI strategy, and the names of well-known former employers.",
    outcomes: [
      {
        key: "roadmap",
        statement:
          "Advised the board of an insurer on its AI roadmap, worth 40 million a year by their estimate.",
        measured: ["Estimated benefit", "million a year", null, 40],
        howOften: "once, over four months",
        aiPart: "Desk research on what competitors do.",
        ownPart: "Led a team of five, interviewed the board, and wrote and presented the roadmap.",
        limits: "Implementation was planned to begin after the engagement.",
        evidence: [
          {
            kind: "MANAGER_REFERENCE",
            title: "A member of the board",
            status: "CHECKED",
            found: "Very satisfied. Cannot say yet what has been put in place.",
          },
        ],
        reference: {
          "problem-solving": [
            1,
            "Well structured, by all accounts, but the board’s view came back to it without being put to the test.",
          ],
          "technology-use": [
            1,
            "AI did desk research; no source is named that could be followed, and advising on AI is not using it.",
          ],
          productivity: [
            null,
            "Nobody’s time is mentioned; the size of the client and of the number must not fill that blank.",
          ],
          "business-value": [
            1,
            "The client is pleased and the 40 million are an estimate made beforehand; nothing has come of it yet.",
          ],
        },
      },
      {
        key: "missed-visits",
        statement: "Visits that found nobody at home fell from 21 % to 12 % at a water utility.",
        measured: ["Missed visits", "%", 21, 12],
        howOften: "every working day, over three months",
        aiPart: "Predicts the hours at which somebody is likely to be in.",
        ownPart:
          "Tried it on two routes against two others, dropped the weather from the model, and trained the planners.",
        limits: "Summer months; the utility disputes that holidays were taken out properly.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "Visits of four routes",
            status: "DISPUTED",
            found: "With holidays taken out, the utility counts 15 % rather than 12 %.",
          },
        ],
        reference: {
          "problem-solving": [
            2,
            "A hypothesis was tested on two routes against two and acted on; the dispute is about how much, not whether.",
          ],
          "technology-use": [
            2,
            "Used on the client’s data with a comparison, and what did not help was dropped from it.",
          ],
          productivity: [
            2,
            "Fewer trips for nothing, by 6 points even in the client’s own count; no hours were worked out.",
          ],
          "business-value": [
            0,
            "Looked for and not there: no gain for the utility is claimed beyond the visits, and it doubts those.",
          ],
        },
      },
    ],
  },
];
