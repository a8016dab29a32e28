import type { CredentialKind } from "@/domain/scoring/credential-kind";

export const CHECKLIST_ANSWERS = ["YES", "NO", "UNANSWERED"] as const;
export type ChecklistAnswer = (typeof CHECKLIST_ANSWERS)[number];

/** The quality checklist: what a certificate's specificity is the mean of. */
export const CHECKLIST_QUESTIONS = {
  testsSpecificSkills: "Does it test specific skills?",
  appliesToOpening: "Does it apply to this job?",
  includesPracticalWork: "Does it include practical work?",
  servesObjective: "Does it serve what this role is for?",
} as const;
export type ChecklistKey = keyof typeof CHECKLIST_QUESTIONS;

export const GENUINENESSES = ["ISSUER_VERIFIED", "DOCUMENT_SEEN", "STATED", "FOUND_FALSE"] as const;
export type Genuineness = (typeof GENUINENESSES)[number];

export const GENUINENESS_NAMES: Record<Genuineness, string> = {
  ISSUER_VERIFIED: "Issuer confirmed it",
  DOCUMENT_SEEN: "Document seen",
  STATED: "Only stated",
  FOUND_FALSE: "Found false",
};

/** How much of a credential counts by how it was checked (scoring.md, Inputs). */
export const GENUINENESS_VALUES: Record<Genuineness, number> = {
  ISSUER_VERIFIED: 1,
  DOCUMENT_SEEN: 0.6,
  STATED: 0.3,
  FOUND_FALSE: 0,
};

/** How a certificate was assessed, as the screen says it. */
export const CREDENTIAL_KIND_NAMES: Record<CredentialKind, string> = {
  PRACTICAL_EXAM: "Practical exam",
  GRADED_PROJECT: "Graded project",
  KNOWLEDGE_EXAM: "Knowledge exam",
  USAGE_VERIFIED: "Issued from tool use",
  UNPROCTORED_QUIZ: "Unsupervised quiz",
  ATTENDANCE: "Attendance",
};
