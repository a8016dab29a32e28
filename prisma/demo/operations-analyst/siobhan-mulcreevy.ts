import type { DemoCandidate } from "../demo-types";

/** One claim turned out to be false, and weighs against what else was shown. */
export const siobhanMulcreevy: DemoCandidate = {
  name: "Siobhan Mulcreevy",
  headline: "Operations lead, travel claims",
  employer: "Atlantic Assist",
  school: "Corrib Institute",
  added: "2026-10-19 09:30",
  outcomes: [
    {
      statement: "Travel claims are paid within four days instead of fifteen.",
      measured: ["Days to payment", "days", 15, 4],
      period: ["2026-01-05", "2026-06-26"],
      frequency: "DAILY",
      aiPart: "Reads boarding passes and doctors’ letters and fills in the claim.",
      ownPart: "I led the project and chose the supplier.",
      evidence: [
        {
          kind: "MANAGER_REFERENCE",
          title: "Former head of claims",
          check: {
            by: "priya",
            on: "2026-11-06",
            verdict: "DOES_NOT_SUPPORT",
            note: "Says the project was stopped after a pilot of three weeks, and was led by somebody else.",
          },
        },
      ],
      refuted: {
        by: "priya",
        on: "2026-11-06 16:20",
        note: "The former head of claims and the supplier both say the pilot ended in January. It never paid a claim.",
      },
      ratings: {
        tomas: { levels: "3233", value: "Rated as written. Eleven days sooner would be a great deal." },
        jonas: "2222",
        mei: { levels: "3222", technology: "What was done when a letter could not be read is not told." },
      },
    },
    {
      statement: "Frequent questions of customers abroad are answered at night as well.",
      measured: ["Night calls", "calls a night", 34, 25],
      period: ["2025-10-06", "2026-03-27"],
      frequency: "DAILY",
      aiPart: "Answers eleven kinds of question and passes on the rest.",
      ownPart: "I chose the eleven and listened to twenty calls a week.",
      limits: "Calls fell in winter anyway.",
      evidence: [
        {
          kind: "INTERVIEW_ACCOUNT",
          title: "Structured interview, question on service at night",
          check: {
            by: "dana",
            on: "2026-11-05",
            note: "Good on the eleven questions, vague on what happened to the rest.",
          },
        },
      ],
      ratings: {
        tomas: "-222",
        jonas: { levels: "-11-", productivity: "Winter explains some of it. They say so themselves." },
        mei: "-221",
      },
    },
    {
      statement: "Trains new colleagues in writing directions for the assistant.",
      period: ["2026-02-02", null],
      frequency: "MONTHLY",
      aiPart: "Is what the course is about.",
      ownPart: "I give the course, two hours, once a month.",
      limits: "Nobody asked afterwards what people do with it.",
      ratings: {
        tomas: "-1--",
        jonas: "-1--",
        mei: { levels: "-0--", technology: "Looked at: a course, and nothing that came of it." },
      },
    },
  ],
  credentials: [
    {
      title: "Conversational AI Designer",
      issuer: "Skillhaven",
      kind: "GRADED_PROJECT",
      issuedOn: "2025-04-30",
      checklist: "YNY?",
      genuineness: "DOCUMENT_SEEN",
    },
  ],
  reviews: {
    tomas: { started: "2026-11-04 13:00", submitted: "2026-11-04 13:31", domainExpertise: 2 },
    jonas: { started: "2026-11-05 13:15", submitted: "2026-11-05 13:44", domainExpertise: 2 },
    mei: {
      started: "2026-11-05 15:00",
      submitted: "2026-11-05 15:27",
      domainExpertise: 2,
      changes: [
        {
          outcome: 2,
          criterion: "technology",
          from: 1,
          reason: "The training they speak of is this course, taken. Nothing of their own came of it.",
        },
      ],
    },
  },
};
