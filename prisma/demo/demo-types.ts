import type { AiSkillLevel } from "@/domain/ai-skill-level";
import type { CredentialInput } from "@/domain/credential";
import type { ChecklistAnswer } from "@/domain/credential-words";
import type { EvidenceInput } from "@/domain/evidence";
import type { OpeningInput, OpeningStatus } from "@/domain/opening";
import type { OutcomeInput } from "@/domain/outcome";
import type { DemoMemberKey } from "./demo-members";

/** An instant in UTC, "2026-11-03 10:42"; a day, "2026-11-03", for some hour of its work; or "yesterday 10:42". */
export type Moment = `2026-${string}` | `yesterday ${string}`;

export type ReviewerKey = "tomas" | "jonas" | "mei";

export interface DemoCheck {
  readonly by: DemoMemberKey;
  readonly on: Moment;
  readonly note?: string;
  readonly isDisputed?: boolean;
}

export interface DemoEvidence extends Pick<EvidenceInput, "kind" | "title"> {
  readonly description?: string;
  readonly link?: string;
  readonly check?: DemoCheck;
}

/** Notes by the first words of the criteria. */
export type RatingNotes = Partial<Record<"problem" | "technology" | "productivity" | "value", string>>;

/**
 * One reviewer's levels of one outcome in the order of the rubric: "33-." is 3, 3, no evidence, not answered yet.
 */
export type DemoRating = string | ({ readonly levels: string } & RatingNotes);

export interface DemoOutcome
  extends Pick<OutcomeInput, "statement">,
    Partial<Pick<OutcomeInput, "source" | "frequency" | "aiPart" | "ownPart" | "limits" | "relevance">> {
  readonly measured?: readonly [metric: string, unit: string, baseline: number | null, after: number];
  readonly period?: readonly [start: string | null, end: string | null];
  /** When it was entered; left out, with the candidate. */
  readonly entered?: Moment;
  readonly evidence?: readonly DemoEvidence[];
  readonly ratings?: Partial<Record<ReviewerKey, DemoRating>>;
  readonly refuted?: { readonly by: DemoMemberKey; readonly on: Moment; readonly note: string };
}

export interface DemoCredential
  extends Pick<CredentialInput, "title" | "issuer" | "kind" | "issuedOn" | "genuineness">,
    Partial<Pick<CredentialInput, "expiresOn" | "grade" | "genuinenessNote" | "link">> {
  /** Yes, no and unanswered in the order of the quality checklist: "YYN?". */
  readonly checklist: string;
  /** When somebody found out how genuine it is, having entered it as only stated. */
  readonly confirmed?: Moment;
}

/** A level that was another one first: changed once the certificates were shown, or in a discussion at that moment. */
export interface DemoChange {
  /** The outcome's place, from 0. What counts now is with its ratings. */
  readonly outcome: number;
  readonly criterion: keyof RatingNotes;
  readonly from: number | null;
  readonly reason: string;
  readonly inDiscussion?: Moment;
}

export interface DemoReview {
  readonly started: Moment;
  readonly submitted?: Moment;
  readonly changes?: readonly DemoChange[];
  /** Handed in, and the certificates not answered yet. */
  readonly isUnanswered?: boolean;
  readonly domainExpertise?: number;
  readonly note?: string;
}

export interface DemoCandidate {
  readonly name: string;
  readonly headline: string;
  readonly employer: string;
  readonly school: string;
  readonly links?: readonly string[];
  readonly added: Moment;
  readonly withdrawn?: Moment;
  readonly outcomes?: readonly DemoOutcome[];
  readonly credentials?: readonly DemoCredential[];
  readonly reviews?: Partial<Record<ReviewerKey, DemoReview>>;
}

/** An opening whose goals and the like are texts; ages are counted to `asOf`. */
export interface DemoOpening
  extends Omit<
    OpeningInput,
    | "hiringManagerId"
    | "teamAiSkillLevel"
    | "roleExpectsAi"
    | "employerValuesCertificates"
    | "requiredCertificate"
    | "requiredCertificateReason"
    | "interviewQuestions"
  > {
  readonly key: string;
  readonly templateKey: string;
  readonly status: Exclude<OpeningStatus, "DECIDED">;
  readonly teamAiSkillLevel: AiSkillLevel | null;
  readonly created: Moment;
  readonly opened?: Moment;
  /** Weights other than equal ones, and when the hiring manager set them; the first rating fixes them. */
  readonly weights?: { readonly on: Moment; readonly values: readonly [number, number, number, number] };
  readonly panel: readonly { readonly member: DemoMemberKey; readonly isReviewing: boolean }[];
  readonly candidates: readonly DemoCandidate[];
}

export const CHECKLIST_LETTERS: Readonly<Record<string, ChecklistAnswer>> = {
  Y: "YES",
  N: "NO",
  "?": "UNANSWERED",
};
