import type { FamilySamples } from "@/domain/calibration/sample";

export const projectManagerSamples: FamilySamples = [
  {
    key: "warehouse-move",
    title: "Candidate C",
    hidden: "No certificate in project management, in a field in which most people hold one.",
    outcomes: [
      {
        key: "rescued-move",
        statement:
          "A warehouse move that was eleven weeks late was finished three weeks after its first date.",
        measured: ["Behind the first date", "weeks", 11, 3],
        howOften: "once, over seven months",
        aiPart: "None in the replanning. Minutes were summarised by an assistant.",
        ownPart:
          "Found that every task waited for one crane permit, replanned around it, and wrote down four causes that the next two moves now start from.",
        limits: "Two more weeks came from a supplier who delivered early by luck.",
        evidence: [
          {
            kind: "ARTIFACT",
            title: "Both plans, the list of causes, and the plan of the next move",
            status: "CHECKED",
            found: "The next plan opens with the permit.",
          },
          {
            kind: "MANAGER_REFERENCE",
            title: "The head of logistics",
            status: "CHECKED",
            found: "Confirms dates and luck.",
          },
        ],
        reference: {
          "problem-solving": [
            3,
            "Replanned around its true constraint and finished; the causes are written down and used by the next moves.",
          ],
          "technology-use": [
            0,
            "AI is mentioned, and nothing of the work rested on it; that is no fault, and it is not more than 0 here.",
          ],
          productivity: [
            null,
            "Weeks late are about a date, not about what a task costs anybody; no effort is given.",
          ],
          "business-value": [
            1,
            "The move ended; what it was for, and whether it came, is left to the reader.",
          ],
        },
      },
      {
        key: "risk-reader",
        statement: "Overdue dependencies are found four days after they slip instead of nineteen.",
        measured: ["From slip to notice", "days", 19, 4],
        howOften: "every night, over five months",
        aiPart: "Reads tickets and minutes of nine teams and lists conflicts, each with its ticket.",
        ownPart:
          "Checks each conflict before anybody is called, counts false alarms, about one in six, and named who keeps it running. Three other managers plan with it.",
        limits: "Blind to teams that do not keep their tickets; two do not.",
        evidence: [
          {
            kind: "SYSTEM_RECORD",
            title: "Log of conflicts with the date of each slip",
            status: "CHECKED",
            found: "Days and false alarms recounted for one month.",
          },
        ],
        reference: {
          "problem-solving": [
            2,
            "Found that slips were known and not seen, and made them seen; the dependencies as such remain.",
          ],
          "technology-use": [
            3,
            "A dependable flow with known limits, counted false alarms and an owner; others use it, but it does not yet steer them.",
          ],
          productivity: [
            null,
            "Earlier notice is not less effort; whether meetings or waiting shrank was not measured.",
          ],
          "business-value": [
            null,
            "What the earlier notice saved in money, scope or benefit is not shown anywhere.",
          ],
        },
      },
    ],
  },
  {
    key: "programme-office",
    title: "Candidate D",
    hidden: "Four certificates, among them two of the best known, all confirmed by their issuers.",
    outcomes: [
      {
        key: "methods",
        statement: "Introduced a new AI-supported project method and trained 140 people in it.",
        measured: ["People trained", "people", null, 140],
        howOften: "over a year",
        aiPart: "Answers questions on the method and drafts status mails.",
        ownPart: "Wrote the handbook, held the trainings, and reports on attendance.",
        limits: "Whether projects end sooner has not been looked at.",
        evidence: [
          { kind: "SYSTEM_RECORD", title: "Attendance list", status: "CHECKED", found: "140 names; signed." },
        ],
        reference: {
          "problem-solving": [
            null,
            "No obstacle is named that was in the way of anything; training is what was done, not what it solved.",
          ],
          "technology-use": [
            1,
            "Status mails are drafted by AI, and nothing says how anybody notices when one is wrong.",
          ],
          productivity: [
            0,
            "They say themselves that nobody looked; a well-checked list of names shows attendance and no effect.",
          ],
          "business-value": [
            null,
            "140 is a large number about the wrong thing: nothing about a benefit is claimed or shown.",
          ],
        },
      },
      {
        key: "status-hours",
        statement: "Project managers spend three hours a week on reports instead of eight.",
        measured: ["Hours on reports", "hours a week", 8, 3],
        howOften: "every week, over ten months",
        aiPart: "Fills the report from the boards and marks what it could not find.",
        ownPart:
          "Agreed one report with finance and two directors, which made eleven others superfluous. Watched that the directors asked no more often than before.",
        limits: "Counted in two surveys; overtime records of the same people show no rise.",
        evidence: [
          {
            kind: "ARTIFACT",
            title: "Both surveys, with the wording and answers of 23 people",
            status: "CHECKED",
            found: "Same wording; 21 of 23 answered twice.",
          },
        ],
        reference: {
          "problem-solving": [
            2,
            "Twelve reports were one too many by eleven: what really cost the time was found and cleared.",
          ],
          "technology-use": [
            2,
            "Works on real project data and says what it could not find; its errors are not tracked further.",
          ],
          productivity: [
            3,
            "23 people over ten months, counted before and after, with overtime watched: beyond one team.",
          ],
          "business-value": [
            1,
            "The hours are real; what the organisation has of them is only to be assumed.",
          ],
        },
      },
    ],
  },
];
