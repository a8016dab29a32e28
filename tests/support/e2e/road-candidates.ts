import type { TypedCandidate, TypedCertificate, TypedOutcome } from "./typed-candidate";

const certificate: TypedCertificate = {
  title: "Applied AI in Claims Work",
  issuer: "Northlight Institute",
  monthsAgo: 6,
};

const fourResults: readonly TypedOutcome[] = [
  {
    statement: "The first reply to a claim goes out within 17 hours, down from 41.",
    measured: ["Median time to first reply", "hours", 41, 17],
    monthsAgo: [10, 4],
    frequency: "Every working day",
    aiPart: "Names the claim type with its reason, and drafts the reply that type needs.",
    ownPart: "Wrote the twelve reply patterns, and the rule that anything with an injury goes to a person.",
    limits: "Volumes were a little lower in one of the months.",
    isSeen: true,
    evidence: [
      {
        kind: "SYSTEM_RECORD",
        title: "Workflow export, 26 weeks",
        shows: "2,312 claims by arrival and first reply",
        check: "Recomputed the median from the rows.",
      },
      {
        kind: "MANAGER_REFERENCE",
        title: "The head of claims confirms it",
        check: "Confirms number, period and whose work it was.",
      },
    ],
    levels: ["3333", "3232"],
  },
  {
    statement: "The weekly backlog report takes 45 minutes, down from six hours.",
    measured: ["Time to make the report", "minutes", 360, 45],
    monthsAgo: [16, 10],
    frequency: "Every week",
    aiPart: "Groups the open claims by cause and drafts the comment for each group.",
    ownPart: "Built the sheet it reads from, and the check that every number is found in the source.",
    isSeen: true,
    evidence: [
      {
        kind: "ARTIFACT",
        title: "The sheet and its prompt log",
        check: "Changed one figure in the sheet: the check caught it.",
      },
      { kind: "PEER_REFERENCE", title: "A colleague in the same team confirms it" },
    ],
    levels: ["332-", "232-"],
  },
  {
    statement: "Sorted 34 of 40 mixed claims right in the exercise, and named the six that were unsure.",
    monthsAgo: [1, 1],
    frequency: "Once",
    aiPart: "Proposed a desk for each claim, with its reason.",
    ownPart: "Stopped it at the fourth claim, because its reason named a rule that does not exist.",
    isSeen: true,
    evidence: [
      {
        kind: "WORK_SAMPLE",
        title: "The exercise, screen recorded",
        check: "Counted against our own answer sheet.",
      },
    ],
    levels: ["33--", "33--"],
  },
  {
    statement: "Letters in plain words bring twelve call-backs a week instead of eighteen.",
    measured: ["Call-backs about letters", "calls a week", 18, 12],
    monthsAgo: [4, 2],
    frequency: "Every week",
    aiPart: "Rewrites a letter in plain words and lists what it left out.",
    ownPart: "Chooses which letters, and puts back what the law says must be in them.",
    evidence: [],
    levels: ["--22", "--21"],
  },
];

/** Candidate A: a good certificate, and one claim that nothing bears out. */
export const candidateA: TypedCandidate = {
  name: "Ottilie Vane",
  headline: "Claims handler",
  employer: "Greyfen Assurance",
  school: "Port Ellery College",
  certificate,
  expertise: null,
  outcomes: [
    {
      statement: "Uses an AI assistant for letters and feels that answers go out sooner.",
      monthsAgo: [5, 3],
      frequency: "Several times",
      aiPart: "Suggests a first version of a letter when asked.",
      ownPart: "Pastes in what the customer wrote and changes the tone.",
      evidence: [],
      levels: ["-1--", "-1--"],
    },
  ],
};

/** Candidate B: no certificate, four results, three of which somebody here has looked at. */
export const candidateB: TypedCandidate = {
  name: "Bram Iversen",
  headline: "Operations coordinator",
  employer: "Dunmore Mutual",
  school: "",
  expertise: 3,
  outcomes: fourResults,
};

/** "A+B": B's results, and A's certificate. */
export const candidateBoth: TypedCandidate = {
  name: "Celia Quist",
  headline: "Claims analyst",
  employer: "Ashcombe Relief",
  school: "University of Tarnwick",
  certificate,
  expertise: 3,
  outcomes: fourResults,
};
