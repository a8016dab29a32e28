import type { EvidenceKind } from "@/domain/scoring/evidence-kind";

/** The four criteria every template begins with, in their order, and what they weigh in this test. */
export const WEIGHTS = {
  "Solves problems": 30,
  "Uses technology effectively": 30,
  "Improves productivity": 20,
  "Creates business value": 20,
} as const;
export const CRITERIA = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

export interface TypedEvidence {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly shows?: string;
  /** What whoever checked it looked at; left out where nobody does. */
  readonly check?: string;
}

export interface TypedOutcome {
  readonly statement: string;
  /** Metric, unit, before and after. */
  readonly measured?: readonly [string, string, number, number];
  /** Months before today: from, to. */
  readonly monthsAgo: readonly [number, number];
  readonly frequency: string;
  readonly aiPart: string;
  readonly ownPart: string;
  readonly limits?: string;
  /** Seen by the team itself, so that no word of the candidate counts. */
  readonly isSeen?: boolean;
  readonly evidence: readonly TypedEvidence[];
  /** One text per reviewer: a level 0–4 or "-" for no evidence, in the order of the criteria. */
  readonly levels: readonly [string, string];
}

export interface TypedCertificate {
  readonly title: string;
  readonly issuer: string;
  readonly monthsAgo: number;
}

export interface TypedCandidate {
  readonly name: string;
  readonly headline: string;
  readonly employer: string;
  readonly school: string;
  readonly outcomes: readonly TypedOutcome[];
  readonly certificate?: TypedCertificate;
  /** How well they know the field, 0–4, or null for "cannot tell". */
  readonly expertise: number | null;
}

/** The day so many months before today, as a form takes it: "2026-05-02". */
export function dayBefore(months: number): string {
  const days = Math.round(months * 30.4375);
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

/** Everything that says who somebody is, or that they hold a certificate. */
export function identityOf({ name, employer, school, certificate }: TypedCandidate): string[] {
  const own = [...name.split(" "), employer, school];
  return [...own, certificate?.title ?? "", certificate?.issuer ?? ""].filter(Boolean);
}
