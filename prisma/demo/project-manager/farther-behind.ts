import type { DemoCandidate } from "../demo-types";

export const quentinAbara: DemoCandidate = {
  name: "Quentin Abara",
  headline: "Scrum lead, online shop",
  employer: "Larkfield Retail",
  school: "Thames Estuary College",
  added: "2026-09-22 15:10",
  outcomes: [
    {
      statement: "Stories that come back for missing detail fell from 31 % to 12 %.",
      measured: ["Stories sent back", "%", 31, 12],
      period: ["2026-01-05", "2026-06-26"],
      frequency: "WEEKLY",
      relevance: "SIMILAR_WORK",
      aiPart: "Asks the questions a developer would ask.",
      ownPart: "I collected the questions from a year of returned stories.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "Question list and board history",
          check: { by: "dana", on: "2026-10-22", note: "History seen on screen for the last ten weeks." },
        },
      ],
      ratings: {
        tomas: { levels: "2231", problem: "A year of returned stories is a proper source." },
        jonas: "222-",
        mei: "2221",
      },
    },
    {
      statement: "Planning takes two hours a sprint instead of five.",
      measured: ["Hours of planning", "hours a sprint", 5, 2],
      period: ["2026-02-02", "2026-06-26"],
      frequency: "SEVERAL_TIMES",
      relevance: "SIMILAR_WORK",
      aiPart: "Proposes an order.",
      ownPart: "I put it up for discussion, no more.",
      ratings: {
        tomas: "-12-",
        jonas: "-12-",
        mei: { levels: "-12-", productivity: "Their own word, and small." },
      },
    },
  ],
  reviews: {
    tomas: { started: "2026-10-29 09:05", submitted: "2026-10-29 09:27", domainExpertise: 1 },
    jonas: { started: "2026-10-30 09:10", submitted: "2026-10-30 09:30", domainExpertise: 1 },
    mei: { started: "2026-10-29 14:00", submitted: "2026-10-29 14:19", domainExpertise: 1 },
  },
};

export const irinaCosma: DemoCandidate = {
  name: "Irina Cosma",
  headline: "IT project manager, university",
  employer: "Prut State University",
  school: "Carpathian Polytechnic",
  added: "2026-09-23 10:05",
  outcomes: [
    {
      statement:
        "Twelve thousand mailboxes were moved with 140 calls to the help desk instead of 2,000 the time before.",
      measured: ["Calls in the week after", "calls", 2000, 140],
      period: ["2026-06-15", "2026-07-10"],
      frequency: "ONCE",
      relevance: "SIMILAR_WORK",
      aiPart: "Answered the first question of everybody, and passed on the second.",
      ownPart: "I moved fifty people first and rewrote the answers with them.",
      limits: "In the holidays, when half are away.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Help desk log of both weeks",
          check: {
            by: "priya",
            on: "2026-10-23",
            note: "Counts agree. The week before term was not chosen, the holidays were.",
          },
        },
      ],
      ratings: {
        tomas: "3222",
        jonas: { levels: "2222", value: "The holidays explain part of it; they say so." },
        mei: "3321",
      },
    },
    {
      statement: "The risk list is looked at every Monday, because it fits on half a page.",
      measured: ["Risks on the list", "risks", 84, 9],
      period: ["2026-03-02", "2026-09-04"],
      frequency: "WEEKLY",
      relevance: "SIMILAR_WORK",
      aiPart: "Merges risks that say the same.",
      ownPart: "I strike out what nobody would act on.",
      evidence: [
        {
          kind: "INTERVIEW_ACCOUNT",
          title: "Structured interview, question on a risk that came true",
          check: {
            by: "dana",
            on: "2026-10-23",
            note: "Named one, when it was seen, and what it cost to wait.",
          },
        },
      ],
      ratings: {
        tomas: "2221",
        jonas: "212-",
        mei: { levels: "2221", problem: "Nine that are read beat eighty-four that are not." },
      },
    },
  ],
  credentials: [
    {
      title: "IT Service Foundation",
      issuer: "Deskwright",
      kind: "KNOWLEDGE_EXAM",
      issuedOn: "2023-03-10",
      checklist: "YNNN",
      genuineness: "STATED",
    },
  ],
  reviews: {
    tomas: { started: "2026-10-29 10:00", submitted: "2026-10-29 10:24", domainExpertise: 2 },
    jonas: { started: "2026-10-30 10:00", submitted: "2026-10-30 10:25", domainExpertise: 2 },
    mei: { started: "2026-10-29 15:00", submitted: "2026-10-29 15:23", domainExpertise: 2 },
  },
};
