import type { DemoCandidate } from "../demo-types";

export const arjunMehra: DemoCandidate = {
  name: "Arjun Mehra",
  headline: "Delivery manager, data platforms",
  employer: "Merewater Analytics",
  school: "Kaveri Institute of Engineering",
  added: "2026-09-21 14:30",
  outcomes: [
    {
      statement:
        "Two ledgers agree to the penny every morning after the move, where 3 % of entries used to differ.",
      source: "TEAM",
      measured: ["Entries that differ", "%", 3, 0],
      period: ["2026-01-12", "2026-06-30"],
      frequency: "DAILY",
      aiPart: "Explains differences in words, with the entries they come from.",
      ownPart: "I decided with finance which differences may be written off. None, as it turned out.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Daily comparison of both ledgers, 24 weeks",
          check: { by: "priya", on: "2026-10-20", note: "No difference since 2 March." },
        },
      ],
      ratings: {
        tomas: { levels: "3223", problem: "Insisted on none, and got there." },
        jonas: { levels: "3223", value: "A controller can sign this. Worth more than any saved hour." },
        mei: { levels: "2223" },
      },
    },
    {
      statement: "Test data for a release are ready in one day instead of two weeks.",
      measured: ["Days until test data are ready", "days", 10, 1],
      period: ["2025-09-01", "2026-03-27"],
      frequency: "MONTHLY",
      aiPart: "Makes artificial customers that behave like real ones.",
      ownPart: "I proved with the privacy officer that nobody real can be found in them.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "The privacy officer’s report",
          check: { by: "dana", on: "2026-10-21", note: "Report read; test described in detail." },
        },
      ],
      ratings: {
        tomas: "2332",
        jonas: { levels: "2232", technology: "Proved it, with somebody who wanted it to fail." },
        mei: "2331",
      },
    },
  ],
  reviews: {
    tomas: { started: "2026-10-26 10:00", submitted: "2026-10-26 10:27", domainExpertise: 2 },
    jonas: { started: "2026-10-27 14:00", submitted: "2026-10-27 14:31", domainExpertise: 3 },
    mei: { started: "2026-10-28 11:05", submitted: "2026-10-28 11:30", domainExpertise: 2 },
  },
};

export const solveigDahl: DemoCandidate = {
  name: "Solveig Dahl",
  headline: "Project manager, grid connections",
  employer: "Ytterfjord Nett",
  school: "Trøndelag School of Engineering",
  added: "2026-09-22 09:40",
  outcomes: [
    {
      statement: "New connections are finished in 19 weeks instead of 31.",
      measured: ["Weeks until connected", "weeks", 31, 19],
      period: ["2025-09-01", "2026-07-31"],
      frequency: "WEEKLY",
      relevance: "SIMILAR_WORK",
      aiPart: "Reads permits and names the one that will be late.",
      ownPart: "I ring that one council a month before, every time.",
      limits: "Fewer applications in spring.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Regulator’s quarterly figures",
          link: "https://ytterfjord-nett.example/quarterly",
          check: { by: "priya", on: "2026-10-22", note: "Published. 19.4 weeks in the second quarter." },
        },
      ],
      ratings: {
        tomas: { levels: "3333", problem: "One call, a month early. Found what really blocks it." },
        jonas: "2223",
        mei: "3223",
      },
    },
    {
      statement: "Site visits without result fell from 28 a month to 11.",
      measured: ["Visits without result", "visits a month", 28, 11],
      period: ["2026-02-02", "2026-07-31"],
      frequency: "WEEKLY",
      relevance: "SIMILAR_WORK",
      aiPart: "Checks from photographs whether the trench is ready.",
      ownPart: "I had the fitters judge 200 photographs first.",
      evidence: [
        {
          kind: "PEER_REFERENCE",
          title: "A fitter who judged the photographs",
          check: { by: "priya", on: "2026-10-23", note: "Confirms, and says snow still fools it." },
        },
      ],
      ratings: {
        tomas: "2332",
        jonas: "2222",
        mei: { levels: "2332", technology: "Two hundred judged by fitters before it was trusted." },
      },
    },
  ],
  credentials: [
    {
      title: "Project Controls Certificate",
      issuer: "Chartered Board of Projects",
      kind: "KNOWLEDGE_EXAM",
      issuedOn: "2024-05-31",
      checklist: "YYN?",
      genuineness: "DOCUMENT_SEEN",
    },
  ],
  reviews: {
    tomas: { started: "2026-10-26 11:00", submitted: "2026-10-26 11:26", domainExpertise: 2 },
    jonas: { started: "2026-10-27 15:00", submitted: "2026-10-27 15:29", domainExpertise: 1 },
    mei: { started: "2026-10-28 13:10", submitted: "2026-10-28 13:39", domainExpertise: 2 },
  },
};
