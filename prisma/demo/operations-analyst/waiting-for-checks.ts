import type { DemoCandidate } from "../demo-types";

/** Evidence that was looked at and found wanting; the results still stand, on the candidate's word. */
export const chidiNwosu: DemoCandidate = {
  name: "Chidi Nwosu",
  headline: "Billing analyst, mobile network",
  employer: "Kestrel Mobile",
  school: "Udi Hills Institute of Technology",
  added: "2026-10-28 10:25",
  outcomes: [
    {
      statement: "Bills that were wrong in the same way are found before they are sent: 1,900 in the spring.",
      measured: ["Wrong bills stopped", "bills a quarter", 220, 1900],
      period: ["2026-03-02", "2026-05-29"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Groups unusual bills by what they have in common.",
      ownPart: "I decide whether a group is a mistake or a new tariff.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Export of stopped bills",
          check: {
            by: "priya",
            on: "2026-11-19",
            verdict: "DOES_NOT_SUPPORT",
            note: "The export holds 640 bills for the quarter, not 1,900. Asked for the rest; no answer yet.",
          },
        },
        { kind: "PEER_REFERENCE", title: "A colleague in revenue assurance" },
      ],
    },
    {
      statement: "The explanation of a bill fits on one screen, and half as many customers ring.",
      measured: ["Calls about bills", "calls a week", 2100, 1150],
      period: ["2026-04-06", "2026-08-28"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Writes the explanation for each tariff.",
      ownPart: "I tested it on my own bill, and then on forty.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "The screen, and forty tested bills",
          check: {
            by: "dana",
            on: "2026-11-20",
            verdict: "SUPPORTS_PARTLY",
            note: "The screen is as described, and the 31 bills that are there are explained rightly. Nine are missing, and of the calls it says nothing.",
          },
        },
      ],
    },
  ],
};

export const rosalindTate: DemoCandidate = {
  name: "Rosalind Tate",
  headline: "Librarian, records and archives",
  employer: "County Records of Wessmere",
  school: "Saltmarsh University",
  added: "2026-10-28 14:50",
  outcomes: [
    {
      statement: "Parish registers of 140 years can be searched by name.",
      measured: ["Pages that can be searched", "pages", 0, 31000],
      period: ["2025-06-02", "2026-05-29"],
      frequency: "DAILY",
      relevance: "OTHER_FIELD",
      aiPart: "Reads the handwriting and says how sure it is.",
      ownPart:
        "I had volunteers read every tenth page, and wrote down where it fails: ink blots and one particular vicar.",
      limits: "Wrong in about one name in thirty.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Catalogue of the archive",
          link: "https://wessmere-records.example/parish",
        },
        { kind: "ARTIFACT", title: "The volunteers’ error sheets" },
      ],
      ratings: {
        tomas: {
          levels: "3422",
          technology: "Knows the error rate and where it comes from, down to one vicar.",
        },
      },
    },
    {
      statement: "Enquiries by post are answered in a week instead of five.",
      measured: ["Weeks to an answer", "weeks", 5, 1],
      period: ["2026-01-12", "2026-08-28"],
      frequency: "WEEKLY",
      relevance: "SIMILAR_WORK",
      aiPart: "Finds the places and drafts the letter.",
      ownPart: "I look each place up before I sign.",
      evidence: [{ kind: "MANAGER_REFERENCE", title: "County archivist, address given" }],
      ratings: { tomas: "2332" },
    },
  ],
  reviews: { tomas: { started: "2026-11-20 13:30", submitted: "2026-11-20 13:52", domainExpertise: 1 } },
};

export const mateusVilarinho: DemoCandidate = {
  name: "Mateus Vilarinho",
  headline: "Logistics analyst, cold chain",
  employer: "Porto Frio",
  school: "Instituto do Douro",
  added: "2026-10-29 09:15",
  outcomes: [
    {
      statement: "Lorries wait 35 minutes at the ramp instead of 80.",
      measured: ["Wait at the ramp", "minutes", 80, 35],
      period: ["2026-03-02", "2026-08-28"],
      frequency: "DAILY",
      relevance: "OTHER_FIELD",
      aiPart: "Forecasts arrivals from the drivers’ messages.",
      ownPart: "I moved three breaks and one forklift.",
      evidence: [{ kind: "SYSTEM_RECORD", title: "Gate log, March to August" }],
    },
    {
      statement: "Claims for warm goods are filed complete, with the temperature curve.",
      measured: ["Claims paid at the first try", "%", 48, 77],
      period: ["2026-04-06", "2026-09-18"],
      frequency: "SEVERAL_TIMES",
      aiPart: "Collects the curve, the waybill and the photographs for each case.",
      ownPart: "I wrote what the insurer asks for, after reading forty refusals.",
      evidence: [
        { kind: "ARTIFACT", title: "Ten claim files, names blacked out" },
        { kind: "PEER_REFERENCE", title: "The insurer’s handler" },
      ],
    },
    {
      // The first one again, from another page of the CV: for somebody to merge.
      statement: "Planned arrivals at the ramp, so that 80 minutes of waiting became 35.",
      entered: "yesterday 15:20",
      measured: ["Wait at the ramp", "minutes", 80, 35],
      period: ["2026-03-02", "2026-08-28"],
      frequency: "DAILY",
      relevance: "OTHER_FIELD",
      aiPart: "Forecasts arrivals from the drivers’ messages.",
      evidence: [{ kind: "ARTIFACT", title: "Arrival plan of one week in August" }],
    },
  ],
  credentials: [
    {
      title: "Cold Chain Data Specialist",
      issuer: "Iberian Logistics Board",
      kind: "GRADED_PROJECT",
      issuedOn: "2026-02-20",
      grade: 0.77,
      checklist: "YNY?",
      genuineness: "STATED",
    },
  ],
};

export const hanaMorikubo: DemoCandidate = {
  name: "Hana Morikubo",
  headline: "Customer insight analyst, retail",
  employer: "Mizube Stores",
  school: "Setouchi Women’s College",
  added: "2026-10-29 15:05",
  outcomes: [
    {
      statement: "Fourteen thousand free-text complaints a year are read, and three causes were removed.",
      measured: ["Complaints about the three causes", "complaints a month", 410, 95],
      period: ["2025-12-01", "2026-06-30"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Groups complaints and quotes ten of each group.",
      ownPart: "I read the ten, rename the group, and take the three largest to the shop managers.",
      limits: "A fourth cause, parking, could not be removed.",
      evidence: [
        { kind: "SYSTEM_RECORD", title: "Complaint register by cause and month" },
        {
          kind: "INTERVIEW_ACCOUNT",
          title: "Structured interview, question on a cause that was hard to find",
          check: {
            by: "dana",
            on: "2026-11-19",
            note: "Two wrong explanations before the right one, told with dates.",
          },
        },
      ],
    },
    {
      statement: "The weekly insight letter is read by nine managers out of ten.",
      measured: ["Managers who open the letter", "%", 40, 91],
      period: ["2026-02-02", "2026-08-28"],
      frequency: "WEEKLY",
      relevance: "OTHER_FIELD",
      aiPart: "Shortens my text to one page.",
      ownPart: "I write it, one finding a week, never two.",
      evidence: [{ kind: "ARTIFACT", title: "Thirty letters" }],
    },
  ],
};
