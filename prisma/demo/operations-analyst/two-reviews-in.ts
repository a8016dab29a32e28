import type { DemoCandidate } from "../demo-types";

/** Two of three reviews handed in. */
export const piotrZawilski: DemoCandidate = {
  name: "Piotr Zawilski",
  headline: "Continuous improvement lead, packaging",
  employer: "Bielska Packaging",
  school: "Silesian Technical Academy",
  added: "2026-10-20 09:10",
  outcomes: [
    {
      statement: "Changeovers on line three take 38 minutes instead of 65.",
      measured: ["Changeover time", "minutes", 65, 38],
      period: ["2026-03-09", "2026-08-28"],
      frequency: "DAILY",
      relevance: "OTHER_FIELD",
      aiPart: "Watched 200 films of changeovers and marked waiting.",
      ownPart: "I showed the crews the films and let them rewrite the sequence.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Line log, 24 weeks",
          check: { by: "priya", on: "2026-11-09", note: "Stops with reason code 12, median by week." },
        },
      ],
      ratings: {
        tomas: { levels: "3232", problem: "Let the crews find it themselves; that is why it stayed." },
        mei: { levels: "3232", productivity: "The line log shows every one of the 24 weeks." },
      },
    },
    {
      statement: "Complaints from shops are sorted by cause every morning, before the production meeting.",
      measured: ["Time to sort complaints", "minutes a day", 70, 15],
      period: ["2026-05-04", "2026-09-18"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Groups e-mails by cause and batch.",
      ownPart: "I read the group “other” myself; it is where the new problems are.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "Eight morning lists with corrections in red",
          check: { by: "dana", on: "2026-11-09", note: "Corrections get fewer from list to list." },
        },
      ],
      ratings: {
        tomas: { levels: "2222", technology: "Reads the group “other” first. Exactly right." },
        mei: "2332",
      },
    },
    {
      statement: "Spare parts on stock cost £38,000 less.",
      measured: ["Spare parts on stock", "£", 214000, 176000],
      period: ["2026-01-12", "2026-06-30"],
      frequency: "ONCE",
      relevance: "OTHER_FIELD",
      aiPart: "Compared orders with failures.",
      ownPart: "I decided part by part with maintenance.",
      evidence: [{ kind: "SYSTEM_RECORD", title: "Stock list of January and June" }],
      ratings: {
        tomas: "2123",
        mei: { levels: "21-2", value: "Only their word so far. The stock list waits for a check." },
      },
    },
  ],
  reviews: {
    tomas: { started: "2026-11-10 09:05", submitted: "2026-11-10 09:40", domainExpertise: 0 },
    mei: { started: "2026-11-11 09:00", submitted: "2026-11-11 09:36", domainExpertise: 1 },
  },
};

export const meeraChandran: DemoCandidate = {
  name: "Meera Chandran",
  headline: "Claims operations consultant",
  employer: "Loxley Advisory",
  school: "Tungabhadra School of Business",
  added: "2026-10-20 14:25",
  outcomes: [
    {
      statement:
        "An insurer’s theft claims are checked against three lists before payment, and 4 % are stopped.",
      measured: ["Theft claims stopped before payment", "%", 0.5, 4],
      period: ["2026-02-02", "2026-07-31"],
      frequency: "DAILY",
      aiPart: "Compares names, phones and account numbers that are nearly alike.",
      ownPart: "I wrote the rule of two matches out of three, after one match had stopped honest people.",
      limits: "Whether the stopped claims were fraud was settled for half of them.",
      evidence: [
        {
          kind: "MANAGER_REFERENCE",
          title: "The client’s head of fraud",
          check: {
            by: "priya",
            on: "2026-11-10",
            note: "Confirms the rule and the 4 %. Of the settled half, two in three were fraud.",
          },
        },
        {
          kind: "ARTIFACT",
          title: "Dashboard, screen photographs",
          check: {
            by: "dana",
            on: "2026-11-11",
            verdict: "DOES_NOT_SUPPORT",
            note: "The photographs show test data: the claim numbers begin with T.",
          },
        },
      ],
      ratings: {
        tomas: {
          levels: "3323",
          technology: "Changed the rule after it had stopped honest people, and says so.",
        },
        jonas: {
          levels: "3222",
          value: "Half of it is settled. Two thirds of that is real money, but how much?",
        },
      },
    },
    {
      statement: "Desk instructions for 60 claim types were rewritten and are found in under a minute.",
      measured: ["Time to find an instruction", "minutes", 6, 1],
      period: ["2025-09-01", "2026-01-30"],
      frequency: "SEVERAL_TIMES",
      aiPart: "Answers a question with the paragraph it comes from.",
      ownPart: "I threw out 400 pages before anything was loaded.",
      evidence: [
        {
          kind: "PEER_REFERENCE",
          title: "A desk leader at the client",
          check: { by: "priya", on: "2026-11-11", note: "Uses it daily. Finds most, not all." },
        },
      ],
      ratings: {
        tomas: "2232",
        jonas: { levels: "2222", technology: "Throwing out 400 pages first is the part that counts." },
      },
    },
  ],
  credentials: [
    {
      title: "Chartered Claims Technology Certificate",
      issuer: "Guild of Claims Professionals",
      kind: "KNOWLEDGE_EXAM",
      issuedOn: "2025-11-28",
      grade: 0.69,
      checklist: "YYNY",
      genuineness: "ISSUER_VERIFIED",
      confirmed: "2026-11-10",
    },
  ],
  reviews: {
    tomas: {
      started: "2026-11-12 14:00",
      submitted: "2026-11-12 14:26",
      domainExpertise: 4,
      isUnanswered: true,
    },
    jonas: { started: "2026-11-16 09:05", submitted: "2026-11-16 09:31", domainExpertise: 3 },
  },
};
