import type { DemoCandidate } from "../demo-types";

/** One solid result that was looked at, one from an interview, one own word. */
export const danielOsei: DemoCandidate = {
  name: "Daniel Osei",
  headline: "Team leader, complaints and redress",
  employer: "Ashcombe Water",
  school: "Severnside University",
  added: "2026-10-14 11:05",
  outcomes: [
    {
      statement: "Complaints that were decided wrongly the first time fell from 14 % to 8 % in two quarters.",
      measured: ["Decisions changed on appeal", "%", 14, 8],
      period: ["2026-03-02", "2026-08-28"],
      frequency: "WEEKLY",
      relevance: "SIMILAR_WORK",
      aiPart: "Finds the three most similar past decisions for each complaint and lists how they differ.",
      ownPart:
        "I picked 600 decisions that had held up, removed the ones we were ashamed of, and taught the team to read the differences before the similarities.",
      limits: "Water bills, not insurance. The appeals body changed one of its rules in May.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "Quarterly quality report, with the sample behind it",
          description: "Sample of 240 decisions a quarter, drawn by the quality team.",
          check: {
            by: "dana",
            on: "2026-10-29",
            note: "Report read, sample sheet seen. Names were blacked out.",
          },
        },
        {
          kind: "MANAGER_REFERENCE",
          title: "Customer director confirms it",
          check: {
            by: "priya",
            on: "2026-11-02",
            note: "Confirms the fall; says two people ran it together.",
          },
        },
      ],
      ratings: {
        tomas: {
          levels: "3322",
          problem: "Looked at why decisions were overturned before choosing any tool.",
          value: "Fewer appeals is worth something, but two people ran it and no cost is given.",
        },
        jonas: {
          levels: "2322",
          technology: "Removing the bad precedents first is the step most people skip.",
        },
        mei: {
          levels: "2221",
          value: "The rule changed in May. I cannot tell how much of the fall is theirs.",
        },
      },
    },
    {
      statement: "New complaint handlers work alone after five weeks instead of nine.",
      measured: ["Weeks until a handler works alone", "weeks", 9, 5],
      period: ["2025-11-03", "2026-06-30"],
      frequency: "SEVERAL_TIMES",
      relevance: "SIMILAR_WORK",
      aiPart: "Plays the customer in practice calls and says afterwards what it was never told.",
      ownPart: "I wrote the thirty cases from real calls, with what a good handler does in each.",
      limits: "Eleven starters, two of whom had done the job before.",
      evidence: [
        {
          kind: "INTERVIEW_ACCOUNT",
          title: "Structured interview, question on training people",
          description: "Asked what went wrong with the first six cases and what was changed.",
          check: {
            by: "dana",
            on: "2026-10-30",
            note: "Clear account with dates; showed the thirty cases from memory.",
          },
        },
      ],
      ratings: {
        tomas: { levels: "2232" },
        jonas: {
          levels: "2222",
          productivity: "Four weeks of eleven people. It was said in an interview, not shown.",
        },
        mei: { levels: "-222", technology: "Practice calls are a good use: nothing goes to a customer." },
      },
    },
    {
      statement: "A draft answer to a billing question is ready before the handler opens it.",
      measured: ["Handling time", "minutes", 16, 10],
      period: ["2026-05-04", "2026-09-25"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Writes the draft from the account notes.",
      ownPart: "I asked for it, chose the cases it may touch, and read fifty drafts a week for a month.",
      limits: "The software team built it. My part is the choice of cases and the reading.",
      ratings: {
        tomas: { levels: "-22-" },
        jonas: {
          levels: "-12-",
          technology: "Says plainly that others built it. Choosing the cases is the part I rate.",
        },
        mei: { levels: "-22-" },
      },
    },
  ],
  credentials: [
    {
      title: "AI for Public Services, certificate",
      issuer: "Open Institute of Administration",
      kind: "KNOWLEDGE_EXAM",
      issuedOn: "2025-09-19",
      grade: 0.78,
      checklist: "YNN?",
      genuineness: "DOCUMENT_SEEN",
      genuinenessNote: "Scan with number, not yet confirmed by the institute.",
    },
  ],
  reviews: {
    tomas: { started: "2026-11-03 10:00", submitted: "2026-11-03 10:38", domainExpertise: 1 },
    jonas: {
      started: "2026-11-05 09:00",
      submitted: "2026-11-05 09:33",
      domainExpertise: 1,
      note: "Honest about what others did. New to claims, at home in complaints.",
      changes: [
        {
          outcome: 0,
          criterion: "technology",
          from: 2,
          reason:
            "The institute’s syllabus asks for a test without the bad precedents. What looked like caution was method.",
        },
      ],
    },
    mei: {
      started: "2026-11-06 14:05",
      submitted: "2026-11-06 14:37",
      domainExpertise: 2,
      changes: [
        {
          outcome: 1,
          criterion: "technology",
          from: 3,
          reason:
            "I had taken the practice calls for their own idea. They are an exercise of this certificate.",
        },
      ],
    },
  },
};
