import type { FamilySamples } from "@/domain/calibration/sample";

export const peopleManagerSamples: FamilySamples = [
  {
    key: "night-desk",
    title: "Candidate C",
    hidden: "No leadership certificate; one short course on employment law.",
    outcomes: [
      {
        key: "promises",
        statement:
          "The night desk keeps 88 % of what it promises, up from 55 %, after half its people had left.",
        measured: ["Promises kept", "%", 55, 88],
        howOften: "every month, over three quarters",
        aiPart: "None in this.",
        ownPart:
          "Asked those who had left why, found that the day shift handed over unfinished work, and had the hand-over signed by both. Filled five of six posts; none has left since.",
        limits: "A new ticket system came in the second quarter and may have helped.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "Promised and kept, by month",
            status: "CHECKED",
            found: "The rise began a quarter before the new system.",
          },
        ],
        reference: {
          "problem-solving": [
            3,
            "A failing team after a loss, its reason found by asking, left working and staffed.",
          ],
          "technology-use": [null, "AI had no part in it; a blank says that, and it costs nothing here."],
          productivity: [
            3,
            "Clearly more of what was promised for three quarters, with the rise before the system came.",
          ],
          "business-value": [
            null,
            "Keeping promises matters to somebody; in whose figures it shows is not told.",
          ],
        },
      },
      {
        key: "agreed-uses",
        statement: "Nine of eleven use AI in daily work by rules the team wrote, and two uses were dropped.",
        measured: ["People using it daily", "people of 11", 2, 9],
        howOften: "over a year",
        aiPart: "Drafts reports and answers on procedures; not for rosters and not for appraisals.",
        ownPart:
          "Had the team list what it wanted to try, agreed a check for each, and counted errors for six weeks before deciding. The two others are left in peace.",
        limits: "Nobody has measured the time.",
        evidence: [
          {
            kind: "ARTIFACT",
            title: "The rules, the error counts, and the two that were dropped",
            status: "CHECKED",
            found: "Counts are in several hands; rules are signed by all.",
          },
          {
            kind: "PEER_REFERENCE",
            title: "The works council",
            status: "CHECKED",
            found: "Was asked early.",
          },
        ],
        reference: {
          "problem-solving": [
            null,
            "A change was led well; which problem it was the answer to does not come up, so leave it.",
          ],
          "technology-use": [
            3,
            "Most of the team, daily, with shared checks, and two uses dropped on evidence.",
          ],
          productivity: [
            1,
            "Nobody has measured the time, they say; that it must be faster is the reader’s own thought.",
          ],
          "business-value": [
            0,
            "Its effect outside the team’s own walls was not followed, and nothing hints at one.",
          ],
        },
      },
    ],
  },
  {
    key: "inspiring",
    title: "Candidate D",
    hidden: "A certificate in AI leadership from a business school, four days, no exam.",
    outcomes: [
      {
        key: "academy",
        statement: "Founded an AI academy and bought licences for all 60 people; satisfaction is 4.8 of 5.",
        measured: ["Satisfaction", "of 5", null, 4.8],
        howOften: "over eight months",
        aiPart: "Is what was taught.",
        ownPart: "Won the budget, opened each course with a talk, and rewards the best prompt of the month.",
        limits: "How often the licences are used is not known.",
        evidence: [
          {
            kind: "ARTIFACT",
            title: "Course plan and satisfaction survey",
            status: "CHECKED",
            found: "4.8 of 5, from the 22 who answered.",
          },
        ],
        reference: {
          "problem-solving": [
            null,
            "No failure of the team is named, and contentment with a course is not a problem solved.",
          ],
          "technology-use": [
            1,
            "Licences and training, with no follow-up on what was used: this is what level 1 describes.",
          ],
          productivity: [
            null,
            "What anybody gets done is not mentioned at all, neither more nor less of it.",
          ],
          "business-value": [
            0,
            "Money was spent and its effect not followed; 22 happy answers out of 60 are no result of the team.",
          ],
        },
      },
      {
        key: "letters",
        statement: "Letters take 30 hours a week instead of 64, and the Saturday shift is gone.",
        measured: ["Hours on letters", "hours a week", 64, 30],
        howOften: "every week, over eleven months",
        aiPart: "Drafts from the case; a second person reads each before it leaves.",
        ownPart:
          "Agreed it with the team after a trial with six people. The freed hours took over the complaints desk of a closed branch; asked twice, the team calls it sustainable.",
        limits: "Errors are sampled monthly: 1.9 % before, 1.7 % now.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "Time records and monthly samples",
            status: "CHECKED",
            found: "Hours and error rates agree.",
          },
          {
            kind: "MANAGER_REFERENCE",
            title: "The regional director",
            status: "CHECKED",
            found: "Confirms that the branch’s desk costs nothing extra; two posts were saved.",
          },
        ],
        reference: {
          "problem-solving": [
            1,
            "Saturdays were a burden and are gone; why letters had taken so long was not asked.",
          ],
          "technology-use": [
            2,
            "One use, chosen with the team, checked by a second person, with its errors shown before and after.",
          ],
          productivity: [
            4,
            "Lasting new work with the same people, who were asked twice and call it sustainable.",
          ],
          "business-value": [
            2,
            "Two posts saved in figures that a director keeps: one result, and not yet a change of more than that.",
          ],
        },
      },
    ],
  },
];
