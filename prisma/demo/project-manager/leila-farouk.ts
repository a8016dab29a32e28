import type { DemoCandidate } from "../demo-types";

/** The one who was chosen. Two reviewers are two levels apart on one rating of hers. */
export const leilaFarouk: DemoCandidate = {
  name: "Leila Farouk",
  headline: "Programme manager, core systems",
  employer: "Severn Friendly Society",
  school: "Nile Meadow University",
  added: "2026-09-21 10:15",
  outcomes: [
    {
      statement: "Milestones met within a week of the date rose from 54 % to 82 % across nine teams.",
      source: "TEAM",
      measured: ["Milestones within a week of the date", "%", 54, 82],
      period: ["2025-10-06", "2026-08-28"],
      frequency: "WEEKLY",
      aiPart: "Reads tickets and minutes every night and lists dependencies that two teams date differently.",
      ownPart:
        "I defined what counts as a dependency, threw out a first version that cried wolf, and take the list to the two teams before anybody else sees it.",
      limits: "Two of the nine teams joined only in February.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Milestone history from the planning tool, 46 weeks",
          check: {
            by: "priya",
            on: "2026-10-20",
            note: "Dates promised a quarter before against dates met: 81.8 % since June.",
          },
        },
        {
          kind: "MANAGER_REFERENCE",
          title: "Director of change confirms it",
          check: {
            by: "priya",
            on: "2026-10-21",
            note: "“We stopped being surprised in steering meetings.”",
          },
        },
      ],
      ratings: {
        tomas: {
          levels: "3433",
          problem: "The constraint was that nobody saw two dates for one thing. It is gone for nine teams.",
          value: "Dates hold, on record, for most of a year.",
        },
        jonas: {
          levels: "3331",
          technology: "Threw out the first version because it cried wolf. That is judgement.",
          value: "On time is not yet worth something. What the projects brought afterwards is not shown.",
        },
        mei: { levels: "3332", technology: "Takes the list to the two teams first, so people trust it." },
      },
    },
    {
      statement:
        "The policy system was moved in one night of six hours instead of the thirty that were planned.",
      source: "TEAM",
      measured: ["Outage for customers", "hours", 30, 6],
      period: ["2026-03-02", "2026-05-17"],
      frequency: "ONCE",
      aiPart: "Compared 1.2 million policies before and after each rehearsal and grouped the differences.",
      ownPart:
        "I had it rehearsed four times, with the rule that three unexplained differences stop the night.",
      limits: "A third of the products went on a second weekend.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Log of the night and of four rehearsals",
          check: {
            by: "priya",
            on: "2026-10-21",
            note: "Start and end as claimed. The rule stopped the third rehearsal.",
          },
        },
      ],
      ratings: {
        tomas: { levels: "4333", problem: "The rule stopped a rehearsal. It was meant." },
        jonas: { levels: "3323", value: "Twenty-four hours less without service, in the log." },
        mei: { levels: "3333" },
      },
    },
    {
      statement: "Weekly status of nine teams comes from their boards: three hours instead of fourteen.",
      measured: ["Effort for the weekly status", "hours a week", 14, 3],
      period: ["2025-11-03", "2026-08-28"],
      frequency: "WEEKLY",
      aiPart: "Writes the status from the boards and marks what moved.",
      ownPart: "I read it against two boards each week, never the same two.",
      evidence: [
        {
          kind: "PEER_REFERENCE",
          title: "A colleague from the project office",
          check: { by: "priya", on: "2026-10-22", note: "Confirms hours; used to collect them herself." },
        },
      ],
      ratings: {
        tomas: "-232",
        jonas: { levels: "-231", productivity: "Eleven hours a week, and the colleague confirms it." },
        mei: "-232",
      },
    },
  ],
  credentials: [
    {
      title: "Agile Delivery with AI, practitioner",
      issuer: "Chartered Board of Projects",
      kind: "PRACTICAL_EXAM",
      issuedOn: "2025-11-21",
      grade: 0.79,
      checklist: "YYY?",
      genuineness: "ISSUER_VERIFIED",
      confirmed: "2026-10-22",
    },
  ],
  reviews: {
    tomas: { started: "2026-10-26 09:10", submitted: "2026-10-26 09:48", domainExpertise: 3 },
    jonas: {
      started: "2026-10-27 13:00",
      submitted: "2026-10-27 13:45",
      domainExpertise: 3,
      note: "Strong on dates. I would ask what any of it brought the customers.",
    },
    mei: { started: "2026-10-28 10:20", submitted: "2026-10-28 10:55", domainExpertise: 3 },
  },
};
