import type { DemoCandidate } from "../demo-types";

export const ngoziEze: DemoCandidate = {
  name: "Ngozi Eze",
  headline: "Theatre administrator",
  employer: "Riverside Playhouse",
  school: "Nsukka College of Arts",
  added: "2026-11-06 11:15",
  outcomes: [
    {
      statement: "Seats left empty on the night fell from 19 % to 12 % by reminding people who may not come.",
      measured: ["Sold seats left empty", "%", 19, 12],
      period: ["2026-01-19", "2026-06-27"],
      frequency: "DAILY",
      relevance: "OTHER_FIELD",
      aiPart: "Guesses who may not come, from past visits.",
      ownPart: "I wrote the reminder, and made sure nobody is asked twice.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Box office record of two seasons",
          check: {
            by: "priya",
            on: "2026-11-18",
            note: "Compared the same plays’ weekdays in both seasons.",
          },
        },
        { kind: "PEER_REFERENCE", title: "House manager, evenings" },
      ],
    },
  ],
};

export const ashaPillai: DemoCandidate = {
  name: "Asha Pillai",
  headline: "Claims technician, liability",
  employer: "Pennine General",
  school: "Malabar Law College",
  added: "2026-11-18 09:30",
  outcomes: [
    {
      statement: "Witness statements are summarised with page and line, so that files are read once.",
      measured: ["Hours per liability file", "hours", 5, 3],
      period: ["2026-04-06", "2026-10-16"],
      frequency: "WEEKLY",
      aiPart: "Summarises and cites page and line.",
      ownPart: "I follow every tenth citation. Two in a hundred are wrong, and I keep which.",
      evidence: [
        { kind: "ARTIFACT", title: "Five summaries with the checked citations" },
        { kind: "MANAGER_REFERENCE", title: "Liability manager, telephone number given" },
      ],
      referees: [
        {
          name: "Gwendolen Ashby",
          email: "g.ashby@pennine-general.example",
          relation: "MANAGER",
          company: "Pennine General",
          message: "",
          asked: "2026-11-19 10:20",
          confirmed: {
            on: "2026-11-20 08:45",
            ownPart: "The way of checking every tenth citation, and the list of those that were wrong.",
            comment: "Three hours is right for files with up to four witnesses. Longer ones still take five.",
          },
        },
      ],
    },
    {
      statement: "Reserves are reviewed when something new arrives, not once a quarter.",
      measured: ["Days until a reserve is reviewed", "days", 45, 6],
      period: ["2026-05-11", "2026-10-16"],
      frequency: "DAILY",
      aiPart: "Says which letter could change the reserve, and quotes the sentence.",
      ownPart: "I set the reserve. It never does.",
      limits: "My own files only, about ninety.",
      evidence: [{ kind: "SYSTEM_RECORD", title: "Reserve history of ninety files" }],
    },
  ],
  credentials: [
    {
      title: "Liability Claims Diploma",
      issuer: "Guild of Claims Professionals",
      kind: "KNOWLEDGE_EXAM",
      issuedOn: "2024-11-22",
      grade: 0.73,
      checklist: "YYNN",
      genuineness: "DOCUMENT_SEEN",
    },
  ],
};

export const finlayBaird: DemoCandidate = {
  name: "Finlay Baird",
  headline: "Junior analyst, energy supply",
  employer: "Pentland Power",
  school: "Lothian Shore College",
  added: "2026-11-20 11:05",
  outcomes: [
    {
      statement: "Meter readings that cannot be right are queried the same day.",
      measured: ["Impossible readings billed", "readings a month", 260, 40],
      period: ["2026-06-01", "2026-10-23"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Writes the query to the customer in a friendly way.",
      ownPart: "I wrote the six rules that say what is impossible. They need no AI.",
      evidence: [{ kind: "SYSTEM_RECORD", title: "Billing exceptions by month" }],
    },
  ],
  link: { made: "yesterday 13:35" },
  questions: [
    {
      asked: "yesterday 13:35",
      outcome: 0,
      what: "From which months do the 260 and the 40 readings come, and were as many meters read in both?",
    },
  ],
  pasted: {
    on: "yesterday 13:20",
    text: [
      "• Cut the time to close a billing exception from 6 days to 2 days",
      "• Raised bills that are right the first time from 91 % to 97 % by checking six rules",
    ].join("\n"),
  },
};

export const mariamHaidari: DemoCandidate = {
  name: "Mariam Haidari",
  headline: "Interpreter and case worker",
  employer: "Harbour Welcome Centre",
  school: "Harirud Teachers’ College",
  added: "yesterday 09:05",
  outcomes: [
    {
      statement: "Families get their appointment letter in their own language on the day it is written.",
      measured: ["Days until the letter is understood", "days", 9, 0],
      period: ["2026-02-02", "2026-10-30"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Translates into five languages.",
      ownPart: "I read two of the five myself and found a reader for each of the others.",
      evidence: [{ kind: "MANAGER_REFERENCE", title: "Head of the centre" }],
    },
    {
      statement: "Missed appointments fell from one in four to one in ten.",
      measured: ["Appointments missed", "%", 25, 10],
      period: ["2026-03-02", "2026-10-30"],
      frequency: "WEEKLY",
      relevance: "SIMILAR_WORK",
      aiPart: "None in this one: I rang people the evening before.",
      ownPart: "I rang people the evening before.",
      limits: "Takes me an hour each evening.",
      evidence: [{ kind: "SYSTEM_RECORD", title: "Appointment book, eight months" }],
    },
  ],
  link: {
    made: "yesterday 09:15",
    sentBack:
      "Can’t send mail - all recipients were rejected: 550 5.1.1 <mariam.haidari@post.example>: Recipient address rejected: User unknown",
  },
};

/** Entered yesterday, with nothing yet, from a letter that came by post: perhaps Mateus Vilarinho a second time. */
export const mVilarinho: DemoCandidate = {
  name: "M. Vilarinho",
  headline: "Logistics analyst",
  employer: "Porto Frio",
  school: "",
  added: "yesterday 09:50",
};
