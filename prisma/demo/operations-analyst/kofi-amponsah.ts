import type { DemoCandidate } from "../demo-types";

/** Four results of different strength, one of them disputed, and two certificates. */
export const kofiAmponsah: DemoCandidate = {
  name: "Kofi Amponsah",
  headline: "Service desk manager, facilities",
  employer: "Wexcombe Estates",
  school: "Volta Polytechnic",
  added: "2026-10-16 15:00",
  outcomes: [
    {
      statement: "Repair orders go to the right trade the first time in 91 % of cases, up from 74 %.",
      source: "TEAM",
      measured: ["Orders sent to the right trade", "%", 74, 91],
      period: ["2026-01-05", "2026-07-31"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Reads the tenant’s message and proposes a trade and an urgency.",
      ownPart:
        "I made the list of forty sentences that must never be guessed, such as gas smells, and review ten random orders each Friday.",
      limits: "Messages in the evening go to an outside service and are not counted.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Order export with first and final trade, 30 weeks",
          check: { by: "priya", on: "2026-11-04", note: "9,204 orders. 90.6 % in July." },
        },
      ],
      ratings: {
        tomas: {
          levels: "2332",
          technology: "Forty sentences that must never be guessed. I would take that list tomorrow.",
        },
        jonas: {
          levels: "3323",
          productivity: "Right the first time is saved time, but they do not say whose.",
        },
        mei: { levels: "2322", technology: "The Friday sample means the error rate is known, week by week." },
      },
    },
    {
      statement: "The monthly report to the owners is written in half a day instead of two days.",
      measured: ["Time to write the report", "hours", 16, 4],
      period: ["2025-12-01", "2026-08-31"],
      frequency: "MONTHLY",
      relevance: "SIMILAR_WORK",
      aiPart: "Writes the first text from the figures and marks what changed.",
      ownPart: "I set the order of topics, and every number is linked to the sheet.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "Three reports and the linked sheet",
          check: {
            by: "dana",
            on: "2026-11-04",
            note: "Twelve numbers followed, all found. One chart had an old title.",
          },
        },
      ],
      ratings: {
        tomas: "-232",
        jonas: { levels: "-221", value: "A better report. What the owners decided with it is not said." },
        mei: "-22-",
      },
    },
    {
      statement:
        "Sorted 31 of 40 mixed claims right in the supervised exercise, without naming the doubtful ones.",
      source: "TEAM",
      measured: ["Claims sorted right", "claims of 40", null, 31],
      period: ["2026-10-30", "2026-10-30"],
      entered: "2026-10-30 17:45",
      frequency: "ONCE",
      aiPart: "Proposed a desk for each claim.",
      ownPart: "I gave it three examples of each desk first.",
      limits: "Ninety minutes, and insurance words were new to me.",
      evidence: [
        {
          kind: "WORK_SAMPLE",
          title: "Exercise of 30 October, screen recorded",
          check: {
            by: "dana",
            on: "2026-11-02",
            note: "Mei Tanaka watched; counted against our answer sheet.",
          },
        },
      ],
      ratings: {
        tomas: "11--",
        jonas: {
          levels: "12--",
          technology: "Three examples each was a good start. Doubt was not asked for.",
        },
        mei: { levels: "11--", problem: "Nine wrong, and no sign of knowing which." },
      },
    },
    {
      statement: "Electricity for common areas fell by 12 % after the meters were read by the hour.",
      measured: ["Electricity for common areas", "MWh a quarter", 410, 361],
      period: ["2026-01-05", "2026-06-30"],
      frequency: "SEVERAL_TIMES",
      relevance: "OTHER_FIELD",
      aiPart: "Found hours with unusual use.",
      ownPart: "I walked the buildings with the list.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Supplier’s meter data",
          check: {
            by: "priya",
            on: "2026-11-05",
            verdict: "DOES_NOT_SUPPORT",
            note: "The data end in March, and two buildings were sold in February. The fall cannot be read from them.",
          },
        },
      ],
      ratings: {
        tomas: { levels: "1-11", value: "The data do not carry the claim." },
        jonas: "1-11",
        mei: { levels: "2-1-", problem: "Walking the buildings with a list is right. The number is not." },
      },
    },
  ],
  credentials: [
    {
      title: "Facilities Data Practitioner",
      issuer: "Chamber of Property Services",
      kind: "PRACTICAL_EXAM",
      issuedOn: "2025-12-12",
      grade: 0.71,
      checklist: "YNY?",
      genuineness: "ISSUER_VERIFIED",
      genuinenessNote: "Confirmed by telephone.",
      confirmed: "2026-11-05",
    },
    {
      title: "Assistant Power User",
      issuer: "Deskwright",
      kind: "USAGE_VERIFIED",
      issuedOn: "2026-06-11",
      checklist: "?YY?",
      genuineness: "DOCUMENT_SEEN",
    },
  ],
  reviews: {
    tomas: { started: "2026-11-09 09:00", submitted: "2026-11-09 09:47", domainExpertise: 1 },
    jonas: {
      started: "2026-11-10 09:20",
      submitted: "2026-11-10 10:02",
      domainExpertise: 2,
      note: "The routing of repair orders is very close to our own problem.",
    },
    mei: { started: "2026-11-11 10:00", submitted: "2026-11-11 10:40", domainExpertise: 1 },
  },
};
