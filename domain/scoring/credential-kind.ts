import type { BoundedDefault } from "./evidence-kind";

/** How a credential was assessed, strongest first. Example: `"PRACTICAL_EXAM"`. */
export const CREDENTIAL_KINDS = [
  "PRACTICAL_EXAM",
  "GRADED_PROJECT",
  "KNOWLEDGE_EXAM",
  "USAGE_VERIFIED",
  "UNPROCTORED_QUIZ",
  "ATTENDANCE",
] as const;

export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

/** Default strength 0–1 of one credential by kind, with the editor's bounds. Example: `CREDENTIAL_STRENGTH.ATTENDANCE.default` is .1. */
export const CREDENTIAL_STRENGTH: Readonly<Record<CredentialKind, BoundedDefault>> = {
  PRACTICAL_EXAM: { default: 0.8, low: 0.5, high: 0.9 },
  GRADED_PROJECT: { default: 0.7, low: 0.45, high: 0.85 },
  KNOWLEDGE_EXAM: { default: 0.5, low: 0.25, high: 0.65 },
  USAGE_VERIFIED: { default: 0.5, low: 0.25, high: 0.65 },
  UNPROCTORED_QUIZ: { default: 0.2, low: 0, high: 0.3 },
  ATTENDANCE: { default: 0.1, low: 0, high: 0.2 },
};

/** What all credentials of one kind together approach but never reach (formula 7). Not editable. Example: `CREDENTIAL_CAP.ATTENDANCE` is .15. */
export const CREDENTIAL_CAP: Readonly<Record<CredentialKind, number>> = {
  PRACTICAL_EXAM: 1.6,
  GRADED_PROJECT: 1.4,
  KNOWLEDGE_EXAM: 0.8,
  USAGE_VERIFIED: 0.8,
  UNPROCTORED_QUIZ: 0.3,
  ATTENDANCE: 0.15,
};
