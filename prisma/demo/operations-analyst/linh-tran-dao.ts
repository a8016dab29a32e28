import type { DemoCandidate } from "../demo-types";

/** Two results, well supported, and reviewers who differ on how much they are worth. */
export const linhTranDao: DemoCandidate = {
  name: "Linh Tran-Dao",
  headline: "Process specialist, hospital admissions",
  employer: "Eastmere Hospitals Group",
  school: "Nine Dragons School of Commerce",
  added: "2026-10-19 13:40",
  outcomes: [
    {
      statement: "Referral letters are on the right ward list by noon instead of the next day.",
      source: "TEAM",
      measured: ["Hours from letter to list", "hours", 26, 5],
      period: ["2026-02-16", "2026-08-14"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Reads the letter and proposes ward and urgency, with the sentence it relied on.",
      ownPart:
        "I agreed with the doctors which nine words always mean urgent, had two nurses check every proposal for six weeks, and still count what they change.",
      limits: "Letters by fax are left out. The nurses change about one proposal in twenty.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Time stamps of letter and list, 26 weeks",
          check: { by: "priya", on: "2026-11-10", note: "Anonymous extract. Median 25.7 and 5.2 hours." },
        },
        {
          kind: "PEER_REFERENCE",
          title: "A ward nurse who checked the proposals",
          check: {
            by: "priya",
            on: "2026-11-11",
            note: "Confirms one change in twenty, and that nobody was pushed to accept.",
          },
        },
      ],
      ratings: {
        tomas: {
          levels: "4343",
          problem: "Solved a kind of problem for good, with the people who had it.",
          value: "Patients seen sooner.",
        },
        jonas: {
          levels: "2222",
          problem: "One hand-over got faster. The queue behind it is not mentioned.",
          technology: "One step with a daily check. For level 3 I need more than one.",
        },
        mei: {
          levels: "3433",
          technology: "Error rate known, checkers independent, fax left out on purpose.",
        },
      },
    },
    {
      statement: "Admission forms come back complete in 88 % of cases, up from 69 %.",
      measured: ["Forms complete at the first try", "%", 69, 88],
      period: ["2026-05-04", "2026-09-25"],
      frequency: "DAILY",
      relevance: "SIMILAR_WORK",
      aiPart: "Rewrote the questions in plain words, in six languages.",
      ownPart: "I tested each version with ten patients and took out what nobody needed.",
      limits: "Counted on two of five sites.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "All four versions of the form with notes of the tests",
          check: { by: "dana", on: "2026-11-10", note: "Notes are dated and in the testers’ own words." },
        },
      ],
      ratings: {
        tomas: "3222",
        jonas: {
          levels: "211-",
          technology: "Translation and plain words; the testing is what made it work.",
        },
        mei: "2232",
      },
    },
  ],
  credentials: [
    {
      title: "Safe AI in Clinical Administration",
      issuer: "Health Records Institute",
      kind: "PRACTICAL_EXAM",
      issuedOn: "2026-03-20",
      grade: 0.88,
      checklist: "YNYY",
      genuineness: "ISSUER_VERIFIED",
      confirmed: "2026-11-11",
    },
  ],
  reviews: {
    tomas: {
      started: "2026-11-12 13:05",
      submitted: "2026-11-12 13:29",
      domainExpertise: 2,
      changes: [
        {
          outcome: 1,
          criterion: "problem",
          from: 2,
          reason:
            "The certificate’s project is testing with the people concerned. So four versions were a plan.",
        },
      ],
    },
    jonas: {
      started: "2026-11-13 11:10",
      submitted: "2026-11-13 11:41",
      domainExpertise: 0,
      note: "Careful work, but a hospital. I am not sure how much of it carries over.",
      changes: [
        {
          outcome: 0,
          criterion: "problem",
          from: 1,
          reason: "Mei showed me the time stamps by hour: the queue behind the list became shorter as well.",
          inDiscussion: "2026-11-17 09:40",
        },
      ],
    },
    mei: { started: "2026-11-16 10:05", submitted: "2026-11-16 10:33", domainExpertise: 2 },
  },
};
