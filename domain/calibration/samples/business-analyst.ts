import type { FamilySamples } from "@/domain/calibration/sample";

export const businessAnalystSamples: FamilySamples = [
  {
    key: "returns-process",
    title: "Candidate C",
    hidden: "A certificate in business analysis from six years ago, stated and not checked.",
    outcomes: [
      {
        key: "refund-loop",
        statement:
          "Refunds that went round three departments are settled in one, and complaints about them halved.",
        measured: ["Complaints about refunds", "complaints a month", 86, 41],
        howOften: "over seven months, still so",
        aiPart: "Sorted 900 complaint texts by what had happened last before the customer wrote.",
        ownPart:
          "Compared two explanations, slow approval and missing receipts, against the refund table; receipts it was. Sat with all three departments until one took it over.",
        limits: "A price cut in the same season may have lowered the number of returns a little.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "Complaint counts by month and reason",
            status: "CHECKED",
            found: "Halved, and returns as such fell only by a tenth.",
          },
          {
            kind: "MANAGER_REFERENCE",
            title: "The head of service says whose analysis it was",
            status: "CHECKED",
            found: "Two projects had failed at it before.",
          },
        ],
        reference: {
          "problem-solving": [
            3,
            "Across three departments, after others had failed, with two explanations tested, and it stayed solved.",
          ],
          "technology-use": [
            1,
            "AI sorted texts once; no check of the sorting is described, so one cannot tell whether it can be relied on.",
          ],
          productivity: [
            null,
            "Departments may do less now, but no time and no effort is given, and guessing would not be rating.",
          ],
          "business-value": [
            2,
            "One change paid off in complaints, by the firm’s own record, with the season’s part named.",
          ],
        },
      },
      {
        key: "story-template",
        statement: "Stories come back for missing detail half as often since they follow one reviewed form.",
        measured: ["Stories returned", "%", 28, 13],
        howOften: "every sprint, over nine months",
        aiPart: "Drafts acceptance criteria from the interview notes, each with the line it comes from.",
        ownPart:
          "Made the form and the rule that a criterion without a line is struck out. Four other analysts took both over and keep the list of typical errors.",
        limits: "One of the seven teams went back to its own way.",
        evidence: [
          {
            kind: "ARTIFACT",
            title: "The form, its error list, twelve stories with their notes",
            status: "CHECKED",
            found: "Traced twenty criteria to their lines; one was wrong, and was on the error list.",
          },
        ],
        reference: {
          "problem-solving": [
            2,
            "One problem, missing detail, traced to where it came from and made measurably smaller.",
          ],
          "technology-use": [
            4,
            "Colleagues specify with what was set up here, check included, and keep the list of errors themselves.",
          ],
          productivity: [
            3,
            "Six teams redo less, for nine months, and what was returned is itself the watch on quality.",
          ],
          "business-value": [
            null,
            "Fewer returned stories is work saved; what it brought to customers or in money is not shown.",
          ],
        },
      },
    ],
  },
  {
    key: "market-study",
    title: "Candidate D",
    hidden:
      "A degree from a well-known school and a certificate in prompt writing. Neither appears in what was done.",
    outcomes: [
      {
        key: "vision-paper",
        statement:
          "Wrote a 40-page study on how AI will change the company’s value chain, praised by the board.",
        howOften: "once",
        aiPart: "Research and first draft of every chapter.",
        ownPart: "Set the outline, edited all chapters and presented the study to the board.",
        limits: "No decision has been taken on it yet.",
        evidence: [
          {
            kind: "ARTIFACT",
            title: "The study",
            status: "CHECKED",
            found: "Fluent; four of ten sources looked up do not say what they are cited for.",
          },
        ],
        reference: {
          "problem-solving": [
            0,
            "A wish list was described well; no cause was found and nothing was decided on it.",
          ],
          "technology-use": [
            1,
            "Most was passed on unread: four of ten sources do not hold, however well the text reads.",
          ],
          productivity: [
            null,
            "Nothing is said about how long it took with or without, so there is nothing to see.",
          ],
          "business-value": [
            0,
            "Delivered and praised; whether it mattered to anybody was not looked at, and praise is not a figure.",
          ],
        },
      },
      {
        key: "month-end",
        statement: "The month-end report is ready on day two instead of day six.",
        measured: ["Report ready", "working days", 6, 2],
        howOften: "every month, over four months",
        aiPart: "Writes the queries and explains differences to the month before.",
        ownPart:
          "Reconciles each figure with the ledger before it leaves, and says which explanations are guesses.",
        limits: "Made alone so far; while away on leave, the report took six days again.",
        evidence: [
          {
            kind: "PEER_REFERENCE",
            title: "A controller who gets the report",
            status: "CHECKED",
            found: "Confirms the days, the leave included.",
          },
        ],
        reference: {
          "problem-solving": [
            null,
            "The report is faster; why it had been slow, and whether that cause is gone, is not told.",
          ],
          "technology-use": [
            2,
            "Real data with a fixed check, every figure against the ledger, and guesses named as such.",
          ],
          productivity: [
            2,
            "Clearly less time on a recurring report; as it depends on one person, it is not more than that.",
          ],
          "business-value": [
            null,
            "Four days earlier may have changed a decision; none is named, so leave it blank.",
          ],
        },
      },
    ],
  },
];
