import type { Sample } from "@/domain/calibration/sample";

/** No certificate, and four results, three of which somebody has looked at. */
export const candidateB: Sample = {
  key: "candidate-b",
  title: "Candidate B",
  hidden:
    "No certificate. Four results, three of which somebody has looked at. With the same eyes on both, B stands far above A, whatever the criteria weigh.",
  outcomes: [
    {
      key: "first-reply",
      statement: "The first reply to a motor claim goes out within 17 hours, down from 41.",
      measured: ["Median time to first reply", "hours", 41, 17],
      howOften: "every working day, over 26 weeks",
      aiPart: "Reads the notice, names the claim type with its reason, and drafts the reply that type needs.",
      ownPart:
        "Wrote the twelve reply patterns with two handlers, set the rule that anything with an injury goes to a person unread, and checked every draft for the first month.",
      limits: "Volumes were a little lower in one month. The gain held in the next, when they were not.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Workflow export, 26 weeks, with timestamps",
          shows: "2,312 claims by day of arrival and of first reply.",
          status: "CHECKED",
          found: "The median was computed again from the rows: 40.8 and 17.1 hours.",
        },
        {
          kind: "MANAGER_REFERENCE",
          title: "Their head of motor claims confirms it",
          status: "CHECKED",
          found: "Says the patterns and the injury rule were theirs alone.",
        },
      ],
      reference: {
        "problem-solving": [
          3,
          "Replies waited because nobody knew the type before a handler had read it; that cause is gone, and half a year later still is.",
        ],
        "technology-use": [
          2,
          "One step, well checked, with injuries left to a person; how often it errs by type is not shown, so not 3.",
        ],
        productivity: [
          3,
          "A whole team’s reply time, from the system’s own records, kept up for 26 weeks and through a busy month.",
        ],
        "business-value": [
          2,
          "Customers hear a day sooner, in a figure that others keep; what this saved or kept is not shown.",
        ],
      },
    },
    {
      key: "backlog-report",
      statement: "The weekly backlog report takes 45 minutes, down from six hours.",
      measured: ["Time to make the report", "minutes", 360, 45],
      howOften: "every week, over 24 weeks",
      aiPart: "Groups the open claims by cause and drafts the comment for each group.",
      ownPart:
        "Built the sheet it reads from and the check that every number is found in the source. In week three it invented a category; since then it may use only the list it is given.",
      limits: "The saved time is their own. Nobody measured what the team did with it.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "The sheet, its prompt log and two reports",
          status: "CHECKED",
          found: "One figure in the sheet was changed: the check caught it.",
        },
        {
          kind: "PEER_REFERENCE",
          title: "A colleague in the same team confirms it",
          status: "CHECKED",
          found: "Has the report at ten on Mondays now; it used to come on Tuesdays.",
        },
      ],
      reference: {
        "problem-solving": [
          2,
          "Found why a category was wrong and removed that cause; it is their own report, and the backlog was not touched.",
        ],
        "technology-use": [
          3,
          "Knows how it goes wrong, and a check stops every number without a source: it held when somebody tried it.",
        ],
        productivity: [
          2,
          "A large drop on one recurring task, before and after; it is one person’s time, and nobody else took it over.",
        ],
        "business-value": [
          null,
          "What the saved hours were used for is not said, so nothing can be seen here; five hours are not yet value.",
        ],
      },
    },
    {
      key: "exercise",
      statement:
        "Sorted 34 of 40 mixed claims right in the supervised exercise, and said which six were unsure.",
      measured: ["Claims sorted right", "claims of 40", null, 34],
      howOften: "once",
      aiPart: "Proposed a desk for each claim, with its reason.",
      ownPart: "Gave it the desk rules first, had it name its doubts, and read every doubtful claim alone.",
      limits: "Ninety minutes with made-up claims. The same task for every candidate.",
      evidence: [
        {
          kind: "WORK_SAMPLE",
          title: "The exercise, screen recorded",
          status: "CHECKED",
          found: "Somebody watched throughout; counted against the answer sheet.",
        },
      ],
      reference: {
        "problem-solving": [
          2,
          "Three claims fitted two rules, and they were settled: solved for these forty, with no rule written for the next.",
        ],
        "technology-use": [
          3,
          "Rules before work, doubts before answers, and every doubt read by a person; supervised, so there is nothing to guess.",
        ],
        productivity: [
          null,
          "Nothing was timed against doing it by hand, so an exercise on sorting says nothing on time saved.",
        ],
        "business-value": [
          null,
          "An exercise has no customers and no budget; a good impression on other criteria does not carry over.",
        ],
      },
    },
    {
      key: "duplicates",
      statement: "Eleven duplicate payments a month are found before they leave, where it used to be three.",
      measured: ["Duplicate payments found", "payments a month", 3, 11],
      howOften: "every month, over three months",
      aiPart: "Compares names and references that are nearly, but not quite, the same.",
      ownPart:
        "Wrote the list of what counts as the same payee, and looks at each pair before it goes to finance.",
      limits: "Finance keeps the figures and has not been asked to confirm these.",
      evidence: [],
      reference: {
        "problem-solving": [
          null,
          "More duplicates are caught; why payments were made twice is not looked into, so no problem’s cause is shown.",
        ],
        "technology-use": [
          2,
          "AI does one step it is good at, and a person looks at every pair; how many it misses nobody knows.",
        ],
        productivity: [
          2,
          "Clearly more found by the same work, before and after; that it is only their word is counted elsewhere, not here.",
        ],
        "business-value": [
          1,
          "Money stays in the house, presumably; there is no sum, and those who keep the figures were not asked.",
        ],
      },
    },
  ],
};
