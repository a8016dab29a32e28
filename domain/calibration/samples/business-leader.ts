import type { FamilySamples } from "@/domain/calibration/sample";

export const businessLeaderSamples: FamilySamples = [
  {
    key: "tool-hire",
    title: "Candidate C",
    hidden: "No certificate in AI. An apprenticeship as a mechanic, and no degree.",
    outcomes: [
      {
        key: "two-lines",
        statement: "Operating margin rose from 4.2 % to 8.1 % after two of six lines of hire were given up.",
        measured: ["Operating margin", "%", 4.2, 8.1],
        howOften: "over two years, audited",
        aiPart:
          "Compared what each machine earns with what it costs to keep; finance checked a hundred by hand.",
        ownPart:
          "Took up a question the owners had put off for six years, set beforehand which figure would decide it, and found work for 31 of 34 people.",
        limits:
          "Prices for hire rose by 3 % in the whole trade; that part is taken out in the second report.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "Audited accounts of three years",
            status: "CHECKED",
            found: "8.1 %; 7.3 % with the trade’s price rise taken out.",
          },
          {
            kind: "MANAGER_REFERENCE",
            title: "The chair of the owners",
            status: "CHECKED",
            found: "Confirms who pressed for it.",
          },
        ],
        reference: {
          "problem-solving": [
            3,
            "Put off for years, settled on a figure named beforehand, and the decision stood for two years.",
          ],
          "technology-use": [
            2,
            "One use, with an owner and a check by hand, seen through to a decision; what it may not decide was clear.",
          ],
          productivity: [
            null,
            "A better margin from giving lines up is not less effort for the rest; nothing is said on that.",
          ],
          "business-value": [
            3,
            "Two years against the market, audited, with the trade’s own rise told apart.",
          ],
        },
      },
      {
        key: "stopped-trials",
        statement:
          "Of fourteen AI trials eleven were stopped, and the three kept are reported with their errors.",
        measured: ["Trials running", "trials", 14, 3],
        howOften: "every quarter, over a year",
        aiPart: "Kept: fault reports, spare parts, credit limits under 2,000.",
        ownPart:
          "Gave each an owner, a figure and an end date, and publishes errors beside gains. Credit limits may be appealed to a person; 40 people did.",
        limits: "Spare parts alone has saved as much as all trials cost; the other two have not.",
        evidence: [
          {
            kind: "ARTIFACT",
            title: "Four quarterly reports",
            status: "CHECKED",
            found: "Errors are listed; figures agree with the ledger.",
          },
        ],
        reference: {
          "problem-solving": [
            2,
            "Trials without an end fell short of anything; that cause was found and acted on.",
          ],
          "technology-use": [3, "Chose by results, stopped the rest, and reports errors as openly as gains."],
          productivity: [
            1,
            "Fewer trials may mean fewer meetings; no function is shown to deliver the same for less.",
          ],
          "business-value": [
            2,
            "One of three has paid back in the ledger, and it is said openly that the others have not.",
          ],
        },
      },
    ],
  },
  {
    key: "transformation",
    title: "Candidate D",
    hidden: "An executive programme in AI at a famous school, and a much-read column on it.",
    outcomes: [
      {
        key: "programme",
        statement:
          "Launched a company-wide AI transformation with 45 use cases and a potential of 120 million.",
        measured: ["Use cases", "use cases", 0, 45],
        howOften: "over eighteen months",
        aiPart: "The subject of all 45.",
        ownPart: "Announced it, set up the office, reports to the board each quarter, speaks at conferences.",
        limits: "Benefits are to be measured from next year on.",
        evidence: [
          {
            kind: "ARTIFACT",
            title: "The programme’s status report",
            status: "CHECKED",
            found: "45 listed, 6 in use; none has a figure by which it could fail.",
          },
        ],
        reference: {
          "problem-solving": [
            1,
            "A programme was announced; which problem it answers, and what causes that, was never established.",
          ],
          "technology-use": [
            1,
            "Funded widely without a figure by which any could have failed: level 1, at whatever size.",
          ],
          productivity: [
            null,
            "What anything costs or yields is not mentioned; a potential is no evidence in either direction.",
          ],
          "business-value": [
            1,
            "A plan promises 120 million, and the accounts show none of it yet; rank and reach do not change that.",
          ],
        },
      },
      {
        key: "same-day",
        statement:
          "Three functions answer orders on the same day with the people they had, as hand-overs were removed.",
        measured: ["Orders answered the same day", "%", 38, 91],
        howOften: "every working day, over sixteen months",
        aiPart: "Reads orders and fills the form; what it is unsure of goes to a person, about one in nine.",
        ownPart:
          "Merged three queues into one against two heads of department, and pays all three by the same figure. A cut of twelve posts in sales, planned before, went through at the same time; complaints rose.",
        limits: "Complaints rose from 2.0 % to 2.9 % and have stayed there.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "Orders and complaints by week",
            status: "CHECKED",
            found: "Both figures agree, complaints included.",
          },
        ],
        reference: {
          "problem-solving": [
            2,
            "Waiting came from three queues; that was found and acted on, and the shortfall closed.",
          ],
          "technology-use": [
            2,
            "One process with a way out when unsure and a figure; more is not shown, and less would be unfair.",
          ],
          productivity: [
            3,
            "Several functions do more with the people they had, as hand-overs went; the posts cut were elsewhere.",
          ],
          "business-value": [
            0,
            "Looked at, and the only figure on customers got worse; speed is rated under another criterion.",
          ],
        },
      },
    ],
  },
];
