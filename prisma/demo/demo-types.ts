import type { AiSkillLevel } from "@/domain/ai-skill-level";
import type { CredentialInput } from "@/domain/credential";
import type { ChecklistAnswer } from "@/domain/credential-words";
import type { EvidenceInput } from "@/domain/evidence";
import type { CheckVerdict } from "@/domain/evidence-check";
import type { OpeningInput, OpeningStatus } from "@/domain/opening";
import type { OutcomeInput } from "@/domain/outcome";
import type { RefereeRelation } from "@/domain/referee-fields";
import type { DemoMemberKey } from "./demo-members";

/** An instant in UTC, "2026-11-03 10:42"; a day, "2026-11-03", for some hour of its work; or "yesterday 10:42". */
export type Moment = `2026-${string}` | `yesterday ${string}`;

export type ReviewerKey = "tomas" | "jonas" | "mei";

export interface DemoCheck {
  readonly by: DemoMemberKey;
  readonly on: Moment;
  readonly note?: string;
  /** Left out, that it supports the claim. */
  readonly verdict?: Exclude<CheckVerdict, "CANNOT_TELL">;
}

export interface DemoEvidence extends Pick<EvidenceInput, "kind" | "title"> {
  readonly description?: string;
  readonly link?: string;
  readonly check?: DemoCheck;
}

/** Somebody asked to confirm an outcome. */
export interface DemoReferee {
  readonly name: string;
  readonly email: string;
  readonly relation: RefereeRelation;
  readonly company: string;
  readonly message: string;
  readonly asked: Moment;
  /** Not mailed: the letter waits to be passed on. */
  readonly isByHand?: boolean;
  /** They confirmed it; left out, they have not answered. */
  readonly confirmed?: { readonly on: Moment; readonly ownPart: string; readonly comment: string };
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
  readonly referees?: readonly DemoReferee[];
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

/** The candidate's own page: the letter that brings the link, left out where a question brings it, may be sent back. */
export interface DemoLink {
  readonly made: Moment;
  readonly sentBack?: string;
}

/** A question to the candidate that waits for an answer, to be passed on by hand. */
export interface DemoQuestion {
  readonly asked: Moment;
  readonly outcome: number;
  readonly what: string;
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
  readonly link?: DemoLink;
  readonly questions?: readonly DemoQuestion[];
  /** A piece of the CV that was pasted, read as drafts nobody has confirmed yet. */
  readonly pasted?: { readonly on: Moment; readonly text: string };
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
  /** When two people were made to be needed for a check. */
  readonly twoPersonRule?: Moment;
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
