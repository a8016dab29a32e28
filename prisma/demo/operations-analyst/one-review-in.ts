import type { DemoCandidate } from "../demo-types";

/** One of three reviews handed in, the results resting on the candidates' own words. */
export const rhodriPughTanner: DemoCandidate = {
  name: "Rhodri Pugh-Tanner",
  headline: "Assistant branch manager, building society",
  employer: "Taff Vale Building Society",
  school: "Gwent Valleys College",
  added: "2026-10-22 10:40",
  outcomes: [
    {
      statement:
        "Mortgage files are complete before the appointment, so that it takes 50 minutes instead of 80.",
      measured: ["Length of an appointment", "minutes", 80, 50],
      period: ["2026-04-13", "2026-09-18"],
      frequency: "WEEKLY",
      relevance: "SIMILAR_WORK",
      aiPart: "Reads what customers send in and lists what is missing.",
      ownPart: "I ring about the missing papers three days before.",
      ratings: {
        tomas: {
          levels: "2232",
          productivity: "Plausible, and the calendar would show it. Nobody has looked.",
        },
      },
    },
    {
      statement: "Branch letters are understood by customers who do not read much.",
      period: ["2026-02-02", "2026-05-29"],
      frequency: "SEVERAL_TIMES",
      relevance: "OTHER_FIELD",
      aiPart: "Simplifies sentences.",
      ownPart: "I read them to my grandmother.",
      ratings: { tomas: { levels: "-1-1", technology: "A charming test, of one person." } },
    },
  ],
  reviews: { tomas: { started: "2026-11-18 10:05", submitted: "2026-11-18 10:19", domainExpertise: 1 } },
};

export const oluwaseunAdetoro: DemoCandidate = {
  name: "Oluwaseun Adetoro",
  headline: "Reconciliation analyst, payments",
  employer: "Lagoon Payments",
  school: "Oke Ridge Polytechnic",
  added: "2026-10-22 13:15",
  outcomes: [
    {
      statement: "Payments that do not match are down from 640 a day to 210.",
      measured: ["Unmatched payments", "payments a day", 640, 210],
      period: ["2026-01-19", "2026-07-31"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Proposes pairs and says which field differs.",
      ownPart: "I allowed pairs only when amount and date agree, and reviewed the first 2,000.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Suspense account balance by day",
          check: { by: "priya", on: "2026-11-16", note: "Balance and count agree with the claim." },
        },
      ],
      ratings: {
        mei: {
          levels: "3333",
          technology: "Amount and date must agree: a guard that cannot be talked out of.",
        },
      },
    },
    {
      statement: "Month end closes on day two instead of day five.",
      measured: ["Days to close", "days", 5, 2],
      period: ["2026-03-31", "2026-07-31"],
      frequency: "MONTHLY",
      relevance: "SIMILAR_WORK",
      aiPart: "Drafts the notes for each open item.",
      ownPart: "I agreed with the auditors what a note must say.",
      evidence: [{ kind: "MANAGER_REFERENCE", title: "Financial controller, telephone number given" }],
      ratings: {
        mei: { levels: "2233", value: "Three days sooner, if the controller says so. Not asked yet." },
      },
    },
    {
      statement: "A fraud ring of twelve accounts was found by comparing devices.",
      period: ["2026-05-04", "2026-05-29"],
      frequency: "ONCE",
      relevance: "OTHER_FIELD",
      aiPart: "Grouped accounts by device.",
      ownPart: "I saw the pattern.",
      refuted: {
        by: "priya",
        on: "2026-11-17 11:05",
        note: "The bank’s own report names another team, and a tip from a customer. The candidate agrees they read about it.",
      },
      ratings: { mei: "2-22" },
    },
  ],
  reviews: { mei: { started: "2026-11-16 15:00", submitted: "2026-11-16 15:34", domainExpertise: 2 } },
};

export const katarzynaWrona: DemoCandidate = {
  name: "Katarzyna Wrona",
  headline: "Underwriting assistant",
  employer: "Vistula Re",
  school: "Gdynia School of Insurance",
  added: "2026-10-23 09:50",
  outcomes: [
    {
      statement: "Quote files arrive complete: two e-mails with the broker instead of five.",
      measured: ["E-mails per quote file", "e-mails", 5, 2],
      period: ["2026-03-09", "2026-09-18"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Reads the broker’s mail and lists what is missing.",
      ownPart: "I wrote the list for each product, send every request myself, and keep the misses.",
      evidence: [
        { kind: "ARTIFACT", title: "Twelve threads before and after, names blacked out" },
        {
          kind: "PEER_REFERENCE",
          title: "A broker who works with the lists",
          check: { by: "dana", on: "yesterday 15:35", note: "Rang them. Two e-mails, most of the time." },
        },
      ],
      ratings: { tomas: { levels: "2332", technology: "Keeps the misses. I would like to see them." } },
    },
    {
      statement: "Treaty wordings are compared clause by clause in an hour instead of a day.",
      measured: ["Time to compare two wordings", "hours", 8, 1],
      period: ["2026-06-01", "2026-09-18"],
      frequency: "SEVERAL_TIMES",
      relevance: "OTHER_FIELD",
      aiPart: "Puts the clauses side by side and says in words how they differ.",
      ownPart: "I read both wordings in full the first six times to learn what it overlooks.",
      evidence: [
        {
          kind: "INTERVIEW_ACCOUNT",
          title: "Structured interview, question on checking a machine’s work",
          check: {
            by: "dana",
            on: "2026-11-17",
            note: "Named two kinds of difference it overlooks, with examples.",
          },
        },
      ],
      ratings: { tomas: "2331" },
    },
  ],
  reviews: { tomas: { started: "2026-11-18 14:00", submitted: "2026-11-18 14:22", domainExpertise: 3 } },
};
