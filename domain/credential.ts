import { z } from "zod";
import { calendarDay } from "@/domain/calendar";
import { id, versionedId } from "@/domain/ids";
import { share } from "@/domain/opening";
import { CREDENTIAL_KINDS, type CredentialKind } from "@/domain/scoring/credential-kind";
import { optionalLine, optionalLink, optionalText, requiredLine } from "@/domain/text";

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

const answer = z.enum(CHECKLIST_ANSWERS);

const fields = z.object({
  title: requiredLine,
  issuer: optionalLine,
  kind: z.enum(CREDENTIAL_KINDS),
  issuedOn: calendarDay,
  expiresOn: calendarDay.nullable(),
  grade: share.nullable(),
  testsSpecificSkills: answer,
  appliesToOpening: answer,
  includesPracticalWork: answer,
  servesObjective: answer,
  genuineness: z.enum(GENUINENESSES),
  genuinenessNote: optionalText,
  link: optionalLink,
});

export const credentialInput = fields.refine(
  (value) => !value.expiresOn || value.expiresOn >= value.issuedOn,
  {
    path: ["expiresOn"],
    error: "It runs out before it was issued.",
  },
);
export type CredentialInput = z.infer<typeof credentialInput>;

/** The same, with an issue day after `today` refused. Used by the form and, again, by the service. */
export function credentialInputOn(today: string) {
  return credentialInput.refine((value) => value.issuedOn <= today, {
    path: ["issuedOn"],
    error: "This day has not come yet.",
  });
}

export const newCredentialInput = z.object({ applicationId: id, credential: credentialInput });
export type NewCredentialInput = z.infer<typeof newCredentialInput>;

export const credentialUpdate = versionedId.extend({ credential: credentialInput });
export type CredentialUpdate = z.infer<typeof credentialUpdate>;
