import type { DemoCandidate, DemoCredential } from "../demo-types";

/** One result only, and that on record. */
export const graceLindholm: DemoCandidate = {
  name: "Grace Lindholm",
  headline: "Data assistant, claims statistics",
  employer: "Fenwick Mutual Aid",
  school: "Norrland Technical School",
  added: "2026-10-16 09:45",
  outcomes: [
    {
      statement: "Claims coded under “other” fell from 19 % to 7 %, so that the statistics can be used.",
      source: "TEAM",
      measured: ["Claims coded as other", "%", 19, 7],
      period: ["2026-08-03", "2026-10-09"],
      frequency: "DAILY",
      aiPart: "Proposes a cause code from the free text, with the words it relied on.",
      ownPart: "I merged 212 codes into 74 and asked the handlers what they meant by them.",
      limits: "Ten weeks so far. Nobody has used the new statistics for a decision yet.",
      evidence: [
        {
          kind: "SYSTEM_RECORD",
          title: "Cause codes by week, from the claims system",
          check: {
            by: "priya",
            on: "2026-11-03",
            note: "Export repeated by our counterpart there: 6.9 % in the last week.",
          },
        },
      ],
      ratings: {
        tomas: { levels: "221-", problem: "Cleaned up the cause, 212 codes, and not only the symptom." },
        jonas: { levels: "12--", problem: "Ten weeks, and the system record shows it. Too early for more." },
        mei: {
          levels: "22--",
          technology: "It must quote the words it relied on. That is what makes it checkable.",
        },
      },
    },
  ],
  reviews: {
    tomas: { started: "2026-11-04 10:10", submitted: "2026-11-04 10:21", domainExpertise: 2 },
    jonas: { started: "2026-11-06 10:15", submitted: "2026-11-06 10:24", domainExpertise: 2 },
    mei: {
      started: "2026-11-09 11:40",
      submitted: "2026-11-09 11:51",
      domainExpertise: 2,
      note: "One thing, done properly. Ask for a second.",
    },
  },
};

type Badge = Pick<DemoCredential, "title" | "issuer" | "kind" | "issuedOn" | "checklist"> &
  Partial<DemoCredential>;

const BADGES: readonly Badge[] = [
  {
    title: "Prompt Craft Professional",
    issuer: "Skillhaven",
    kind: "PRACTICAL_EXAM",
    issuedOn: "2026-08-21",
    grade: 0.9,
    checklist: "Y?Y?",
  },
  {
    title: "AI Workflow Builder",
    issuer: "Skillhaven",
    kind: "PRACTICAL_EXAM",
    issuedOn: "2026-07-10",
    grade: 0.86,
    checklist: "YNYN",
  },
  {
    title: "Responsible AI Practitioner",
    issuer: "Institute of Digital Conduct",
    kind: "KNOWLEDGE_EXAM",
    issuedOn: "2026-06-05",
    checklist: "YNN?",
  },
  {
    title: "Automation Architect, associate",
    issuer: "Cloudmere Academy",
    kind: "PRACTICAL_EXAM",
    issuedOn: "2026-05-15",
    grade: 0.74,
    checklist: "YNYN",
  },
  {
    title: "Data Storytelling with AI",
    issuer: "Cloudmere Academy",
    kind: "GRADED_PROJECT",
    issuedOn: "2026-03-27",
    grade: 0.81,
    checklist: "YNYN",
  },
  {
    title: "Generative AI Foundations",
    issuer: "LearnFast",
    kind: "UNPROCTORED_QUIZ",
    issuedOn: "2026-02-13",
    checklist: "NNNN",
  },
  {
    title: "Assistant Power User",
    issuer: "Deskwright",
    kind: "USAGE_VERIFIED",
    issuedOn: "2026-01-30",
    checklist: "??Y?",
  },
  {
    title: "AI Leadership Masterclass",
    issuer: "Summit Talks",
    kind: "ATTENDANCE",
    issuedOn: "2025-11-14",
    checklist: "NNNN",
  },
  {
    title: "Machine Learning Literacy",
    issuer: "Open Institute of Administration",
    kind: "KNOWLEDGE_EXAM",
    issuedOn: "2025-10-03",
    checklist: "YNNN",
  },
  {
    title: "AI in Insurance, two-day course",
    issuer: "Guildhall Training",
    kind: "ATTENDANCE",
    issuedOn: "2025-06-20",
    checklist: "NYN?",
  },
];

/** Ten certificates and no result: what a pile of them is worth, and that it stays under the ceiling. */
export const hugoMarchetti: DemoCandidate = {
  name: "Hugo Marchetti",
  headline: "AI enthusiast, looking for the next step",
  employer: "Between jobs",
  school: "Bellcastle Business School",
  links: ["https://hugo-marchetti.example/badges"],
  added: "2026-10-16 11:20",
  credentials: BADGES.map((badge, index) => ({
    ...badge,
    genuineness: "ISSUER_VERIFIED",
    genuinenessNote: "Found in the issuer’s register.",
    confirmed: index === BADGES.length - 1 ? "yesterday 11:15" : index < 5 ? "2026-10-22" : "2026-10-23",
  })),
};
