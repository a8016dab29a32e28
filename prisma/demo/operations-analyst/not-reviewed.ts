import type { DemoCandidate } from "../demo-types";

/** Three results and an application waiting for the panel; the mock's phone entry. */
export const ivyCastellanos: DemoCandidate = {
  name: "Ivy Castellanos",
  headline: "Broker support, commercial lines",
  employer: "Quayside Underwriting",
  school: "San Ildefonso Bay College",
  added: "2026-10-16 13:30",
  outcomes: [
    {
      statement: "Fleet renewals go out ten days before they are due instead of two.",
      measured: ["Days before renewal", "days", 2, 10],
      period: ["2026-03-02", "2026-09-30"],
      frequency: "WEEKLY",
      relevance: "SIMILAR_WORK",
      aiPart: "Fills the renewal from last year’s and marks what changed.",
      ownPart: "I ask the broker about each change. It once took over a lorry that had been sold.",
      evidence: [{ kind: "SYSTEM_RECORD", title: "Renewal diary, sent and due dates" }],
    },
    {
      statement: "Brokers’ questions on cover are answered within the hour.",
      measured: ["Median time to answer", "minutes", 190, 55],
      period: ["2026-04-20", "2026-09-30"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Finds the clause and drafts the answer.",
      ownPart: "I open the clause before I send anything.",
      evidence: [
        { kind: "MANAGER_REFERENCE", title: "Petra Lindqvist-Hale, head of broker support" },
        { kind: "ARTIFACT", title: "Six threads, names blacked out" },
      ],
      referees: [
        {
          name: "Petra Lindqvist-Hale",
          email: "",
          relation: "MANAGER",
          company: "Quayside Underwriting",
          message: "Ivy says you would know the times before April better than anybody.",
          asked: "yesterday 11:05",
          isByHand: true,
        },
      ],
    },
    {
      statement: "A shared list of wordings saves the team a search every day.",
      entered: "yesterday 10:42",
      measured: ["Searches a day", "searches a day", 12, 3],
      period: ["2026-07-06", "2026-10-30"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Keeps the list in order and names duplicates.",
      ownPart: "I decide which wording stays.",
      evidence: [{ kind: "ARTIFACT", title: "The list, with its history" }],
    },
  ],
  credentials: [
    {
      title: "Commercial Lines Technician with AI module",
      issuer: "Guild of Claims Professionals",
      kind: "KNOWLEDGE_EXAM",
      issuedOn: "2026-04-17",
      grade: 0.84,
      checklist: "YYN?",
      genuineness: "DOCUMENT_SEEN",
    },
  ],
};

/** Everything checked, nobody has begun. */
export const marekHruska: DemoCandidate = {
  name: "Marek Hruška",
  headline: "Network planner, district heating",
  employer: "Moravian Heat",
  school: "Brno Institute of Energy",
  added: "2026-10-27 09:20",
  outcomes: [
    {
      statement: "Faults are located in 40 minutes instead of two and a half hours.",
      measured: ["Time to locate a fault", "minutes", 150, 40],
      period: ["2025-10-06", "2026-04-30"],
      frequency: "WEEKLY",
      relevance: "OTHER_FIELD",
      aiPart: "Compares pressures with past faults and names three likely places.",
      ownPart: "I digitised eleven years of fault reports, with two students.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Control room log, one heating season",
          check: { by: "priya", on: "2026-11-17", note: "Times between alarm and “found”, 88 faults." },
        },
        {
          kind: "MANAGER_REFERENCE",
          title: "Head of operations confirms it",
          check: { by: "priya", on: "2026-11-18", note: "“The students would say the same.”" },
        },
      ],
    },
    {
      statement: "Crews are sent out at night for 31 faults a season instead of 58.",
      measured: ["Night call-outs", "calls a season", 58, 31],
      period: ["2025-10-06", "2026-04-30"],
      frequency: "SEVERAL_TIMES",
      relevance: "OTHER_FIELD",
      aiPart: "Says which faults can wait until morning.",
      ownPart: "I drew the line with the safety engineer. Hospitals never wait.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "The agreed table of what can wait",
          check: { by: "dana", on: "2026-11-18", note: "Signed by the safety engineer, two versions." },
        },
      ],
    },
  ],
};

/** Only own words, and no review begun. */
export const tobiasFeld: DemoCandidate = {
  name: "Tobias Feld",
  headline: "Freelance automation adviser",
  employer: "Self-employed",
  school: "Hochschule am Deich",
  links: ["https://tobias-feld.example"],
  added: "2026-10-27 11:45",
  outcomes: [
    {
      statement: "Transformed a client’s back office with agents.",
      period: ["2026-01-12", "2026-06-30"],
      frequency: "SEVERAL_TIMES",
      aiPart: "Everything.",
      ownPart: "Vision and delivery.",
    },
    {
      statement: "Order entry at a wholesaler runs without people, 96 % of the time.",
      measured: ["Orders entered without a person", "%", 20, 96],
      period: ["2026-02-16", "2026-08-31"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Reads orders from e-mails and enters them.",
      ownPart: "I built it. The client asked me not to name them.",
      limits: "I have no access any more, so I cannot show it.",
    },
    {
      statement: "Wrote a guide to directions for assistants that 2,000 people have downloaded.",
      measured: ["Downloads", "downloads", 0, 2000],
      period: ["2026-03-02", "2026-10-15"],
      frequency: "ONCE",
      relevance: "OTHER_FIELD",
      aiPart: "Helped with the wording.",
      ownPart: "I wrote it and keep it up to date.",
    },
  ],
};
