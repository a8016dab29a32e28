import type { DemoCandidate } from "../demo-types";

/** Two savings, both on record and confirmed, and a certificate that was put to use. */
export const chiaraNeri: DemoCandidate = {
  name: "Chiara Neri",
  headline: "Operations analyst, supplier invoices",
  employer: "Marlowe Freight",
  school: "Politecnico della Laguna",
  links: ["https://chiara-neri.example"],
  added: "2026-10-14 09:20",
  outcomes: [
    {
      statement:
        "Repair invoices above the agreed rate are caught before payment, £21,400 a month instead of £6,100.",
      source: "TEAM",
      measured: ["Overcharges stopped before payment", "£ a month", 6100, 21400],
      period: ["2026-02-02", "2026-08-31"],
      frequency: "DAILY",
      aiPart:
        "Reads each repair invoice line by line, finds the agreed rate for it and says which lines differ and why.",
      ownPart:
        "I put the rate cards of 140 garages into one table, wrote the rule that every flagged line must quote its rate, and go through the flags with the buyer each morning.",
      limits: "Paint and materials are left out. Their rates change too often for the table.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Ledger extract of credited invoices, seven months",
          description: "Credits booked with the reason code for rate differences, by month.",
          check: {
            by: "priya",
            on: "2026-10-28",
            note: "Sums match the extract: £21,380 on average since March.",
          },
        },
        {
          kind: "MANAGER_REFERENCE",
          title: "Head of purchasing confirms amount and authorship",
          check: {
            by: "priya",
            on: "2026-10-29",
            note: "“The table was theirs, and so was the patience to build it.”",
          },
        },
      ],
      ratings: {
        tomas: {
          levels: "3334",
          problem: "The reason nobody caught it was 140 rate cards in 140 places. That is gone.",
          technology: "Every flag must quote its rate, so a wrong flag is seen in a second.",
          value: "Money in a ledger others keep, seven months, own part set apart. Rare.",
        },
        jonas: { levels: "3334", value: "The ledger extract is the best documented thing of this round." },
        mei: {
          levels: "2333",
          problem: "The cause was known; the work was making it checkable. Well done, but not a discovery.",
          technology: "Left paint out because the rates move. Knows where it does not help.",
        },
      },
    },
    {
      statement: "The list of courtesy cars still out is made overnight and saves 190 hire days a month.",
      source: "TEAM",
      measured: ["Hire days after repair was finished", "hire days a month", 460, 270],
      period: ["2026-04-06", "2026-09-30"],
      frequency: "DAILY",
      aiPart: "Reads garage messages and works out which repairs are finished though nobody closed them.",
      ownPart:
        "I collected 300 old messages to test it on, set it to say “not sure” rather than guess, and ring the garages it is not sure about.",
      limits: "Two garages were dropped in June, which explains perhaps 20 of the days.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Hire company’s monthly statements, April to September",
          check: {
            by: "priya",
            on: "2026-10-28",
            note: "Days after completion, as the hire company itself bills them.",
          },
        },
        {
          kind: "PEER_REFERENCE",
          title: "A colleague on the repair desk confirms the daily list",
          check: {
            by: "priya",
            on: "2026-10-30",
            note: "Works from it every morning, calls about eight garages instead of forty.",
          },
        },
      ],
      ratings: {
        tomas: {
          levels: "3323",
          productivity: "Eight calls instead of forty, says the colleague who makes them.",
        },
        jonas: {
          levels: "3233",
          technology: "Tested on 300 old messages first; the error rate since then is not kept.",
        },
        mei: { levels: "3323", value: "Hire statements are somebody else’s numbers, and they fell by 41 %." },
      },
    },
    {
      statement:
        "Forty garages send photographs in the agreed order, so that estimates are not asked for twice.",
      measured: ["Estimates sent back", "%", 22, 13],
      period: ["2026-07-01", "2026-09-30"],
      frequency: "SEVERAL_TIMES",
      aiPart: "Drafted the one-page guide in four languages.",
      ownPart:
        "I chose the eight photographs, tried the guide at three garages, and cut it by half after that.",
      limits: "Only garages that agreed to take part.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "The guide in four languages, first and final version",
          check: {
            by: "dana",
            on: "2026-11-02",
            note: "Compared both versions. The second is half as long and better.",
          },
        },
      ],
      ratings: {
        tomas: { levels: "2222" },
        jonas: { levels: "212-", technology: "A translation, checked by native readers. No more than that." },
        mei: { levels: "2122" },
      },
    },
  ],
  credentials: [
    {
      title: "Process Analytics with AI, level 2",
      issuer: "Halden School of Operations",
      kind: "GRADED_PROJECT",
      issuedOn: "2026-01-30",
      grade: 0.82,
      checklist: "YYYN",
      genuineness: "ISSUER_VERIFIED",
      genuinenessNote: "Found in the school’s register, with the mark.",
      confirmed: "2026-10-27",
    },
  ],
  reviews: {
    tomas: {
      started: "2026-11-03 09:05",
      submitted: "2026-11-03 09:41",
      domainExpertise: 3,
      note: "Thinks in money and in who has to do the work afterwards.",
      changes: [
        {
          outcome: 1,
          criterion: "technology",
          from: 2,
          reason:
            "The graded project was about messages that contradict each other, and the register has the mark. The “not sure” rule was built on purpose; I had taken it for luck.",
        },
      ],
    },
    jonas: {
      started: "2026-11-04 13:10",
      submitted: "2026-11-04 13:52",
      domainExpertise: 2,
      note: "Two savings that a finance person would sign. Motor, not our household lines, but the work is the same.",
      changes: [
        {
          outcome: 2,
          criterion: "value",
          from: 1,
          reason:
            "Mei is right: nothing says what a returned estimate costs. That is no evidence, not a low level.",
          inDiscussion: "2026-11-06 10:26",
        },
      ],
    },
    mei: {
      started: "2026-11-05 10:15",
      submitted: "2026-11-05 10:58",
      domainExpertise: 3,
      changes: [
        {
          outcome: 1,
          criterion: "technology",
          from: 2,
          reason:
            "Tomás pointed at the 300 old messages it was tested on. I had read that as a plan; it was done first.",
          inDiscussion: "2026-11-06 10:20",
        },
      ],
    },
  },
};
