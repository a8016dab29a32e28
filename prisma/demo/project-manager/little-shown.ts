import type { DemoCandidate } from "../demo-types";

export const bastienMoreau: DemoCandidate = {
  name: "Bastien Moreau-Diallo",
  headline: "Transformation manager",
  employer: "Cap Brumaire Conseil",
  school: "École du Pont Neuf",
  added: "2026-09-23 16:20",
  outcomes: [
    {
      statement: "Led the introduction of assistants for 4,000 people in eleven countries.",
      measured: ["People who use it every week", "people", 0, 2600],
      period: ["2025-05-05", "2026-05-29"],
      frequency: "ONCE",
      relevance: "OTHER_FIELD",
      aiPart: "Is what was introduced.",
      ownPart: "I led the programme of nine workstreams.",
      limits: "What people do with it was not measured.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Usage statistics of the supplier",
          check: {
            by: "priya",
            on: "2026-10-23",
            verdict: "DOES_NOT_SUPPORT",
            note: "Counts anybody who opened it once a week, the sign-in page included.",
          },
        },
      ],
      ratings: { tomas: { levels: "1111", value: "Use is not a result." }, jonas: "1-11", mei: "2111" },
    },
    {
      statement: "Steering papers are two pages instead of thirty.",
      measured: ["Pages of a steering paper", "pages", 30, 2],
      period: ["2025-09-01", "2026-05-29"],
      frequency: "MONTHLY",
      relevance: "SIMILAR_WORK",
      aiPart: "Shortens.",
      ownPart: "I decide what is left out.",
      ratings: {
        tomas: "-121",
        jonas: {
          levels: "-12-",
          technology: "Shortening is easy. Deciding what to leave out is theirs, they say.",
        },
        mei: "-12-",
      },
    },
  ],
  credentials: [
    {
      title: "Executive AI Leadership Programme",
      issuer: "Summit Talks",
      kind: "ATTENDANCE",
      issuedOn: "2026-02-06",
      checklist: "NNNY",
      genuineness: "ISSUER_VERIFIED",
      confirmed: "2026-10-22",
    },
    {
      title: "Change and AI, certificate",
      issuer: "Bellcastle Business School",
      kind: "GRADED_PROJECT",
      issuedOn: "2025-10-17",
      grade: 0.7,
      checklist: "YN?Y",
      genuineness: "DOCUMENT_SEEN",
    },
  ],
  reviews: {
    tomas: { started: "2026-11-02 09:00", submitted: "2026-11-02 09:21", domainExpertise: 2 },
    jonas: { started: "2026-11-03 09:00", submitted: "2026-11-03 09:18", domainExpertise: 2 },
    mei: { started: "2026-11-03 14:00", submitted: "2026-11-03 14:16", domainExpertise: 1 },
  },
};

export const paulineOduya: DemoCandidate = {
  name: "Pauline Oduya",
  headline: "Project assistant, building works",
  employer: "Chalkhill Construction",
  school: "Medway Evening College",
  added: "2026-09-24 11:30",
  outcomes: [
    {
      statement: "Minutes are out the same day, and open points have a name and a date.",
      measured: ["Open points without a name", "%", 40, 5],
      period: ["2026-04-13", "2026-09-11"],
      frequency: "WEEKLY",
      relevance: "SIMILAR_WORK",
      aiPart: "Drafts minutes from my notes.",
      ownPart: "I ask in the room who does it and by when. The machine cannot do that.",
      evidence: [
        {
          kind: "ARTIFACT",
          title: "Ten sets of minutes",
          check: {
            by: "dana",
            on: "2026-10-26",
            note: "Open points counted by hand: 38 % before, 6 % after.",
          },
        },
      ],
      ratings: {
        tomas: { levels: "2121", productivity: "Somebody asks in the room. Good." },
        jonas: "112-",
        mei: "2121",
      },
    },
  ],
  reviews: {
    tomas: { started: "2026-11-02 10:00", submitted: "2026-11-02 10:12", domainExpertise: 1 },
    jonas: { started: "2026-11-03 10:00", submitted: "2026-11-03 10:11", domainExpertise: 1 },
    mei: {
      started: "2026-11-03 15:00",
      submitted: "2026-11-03 15:12",
      domainExpertise: 1,
      note: "Early in a career, and clear about what a person has to do. I would keep in touch.",
    },
  },
};
