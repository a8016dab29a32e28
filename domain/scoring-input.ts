import type {
  CredentialRecord,
  OpeningRecord,
  OutcomeRecord,
  RatingRecord,
} from "@/domain/application-record";
import { GENUINENESS_VALUES } from "@/domain/credential-words";
import { isMeasured, RELEVANCE_VALUES } from "@/domain/outcome-fields";
import { ageMonths } from "@/domain/scoring/age-months";
import type { CandidateInput, CredentialInput, OutcomeInput } from "@/domain/scoring/candidate-input";
import { type Confidence, NEUTRAL_CONFIDENCE } from "@/domain/scoring/confidence";
import { evidenceAsCounted, type RecordedEvidence } from "@/domain/scoring/evidence-as-counted";
import { evidenceStrengths } from "@/domain/scoring/fill-policy";
import { meanSpecificity } from "@/domain/scoring/mean-specificity";
import type { PolicyInput } from "@/domain/scoring/policy";

/** The scoring policy an opening's rubric stands for; criteria are known to the arithmetic by their keys. */
export function policyInputOf(opening: OpeningRecord): PolicyInput {
  const { rubric, roleExpectsAi, employerValuesCertificates } = opening;
  return {
    criteria: rubric.criteria.map(({ key, weight, credentialCeiling }) => ({
      id: key,
      weight,
      credentialCeiling,
    })),
    roleExpectsAi,
    employerValuesCertificates,
    parameters: rubric.parameters,
    evidenceStrength: rubric.evidenceStrength,
    credentialStrength: rubric.credentialStrength,
  };
}

type Day = "periodStart" | "periodEnd" | "enteredOn";
type Checklist = "testsSpecificSkills" | "appliesToOpening" | "includesPracticalWork" | "servesObjective";
type ScoredRating = Pick<RatingRecord, "outcomeId" | "criterionKey" | "level" | "confidence">;
type ScoredCredential = Pick<
  CredentialRecord,
  "id" | "kind" | "issuedOn" | "grade" | "genuineness" | Checklist
>;

interface ScoredOutcome
  extends Pick<OutcomeRecord, "id" | "metric" | "baseline" | "after" | "relevance" | "status" | Day> {
  readonly evidence: readonly RecordedEvidence[];
}

/** Of the record of an application, what its score is made of; every list in the order of ids. */
export interface ScoredApplication {
  readonly id: string;
  readonly outcomes: readonly ScoredOutcome[];
  readonly credentials: readonly ScoredCredential[];
  readonly reviews: readonly {
    readonly domainExpertise: number | null;
    readonly ratings: readonly ScoredRating[];
  }[];
}

/** The levels given to an outcome by criterion, and how sure each was. */
function ratingsOf(
  outcomeId: string,
  application: ScoredApplication,
): Pick<OutcomeInput, "ratings" | "confidences"> {
  const ratings: Record<string, number[]> = {};
  const confidences: Record<string, Confidence[]> = {};
  for (const review of application.reviews) {
    for (const { outcomeId: rated, criterionKey: key, level, confidence } of review.ratings) {
      if (rated !== outcomeId || level === null) continue;
      ratings[key] = [...(ratings[key] ?? []), level];
      confidences[key] = [...(confidences[key] ?? []), confidence ?? NEUTRAL_CONFIDENCE];
    }
  }
  return { ratings, confidences };
}

/** The age of an outcome counts from its end; without one, from its start, else from the day it was entered. */
function outcomeInputOf(
  outcome: ScoredOutcome,
  application: ScoredApplication,
  { asOf, rubric }: OpeningRecord,
): OutcomeInput {
  const strengths = evidenceStrengths(rubric.evidenceStrength);
  const end = outcome.periodEnd ?? outcome.periodStart ?? outcome.enteredOn;
  return {
    id: outcome.id,
    ageMonths: ageMonths(end, asOf),
    relevance: RELEVANCE_VALUES[outcome.relevance],
    status: outcome.status,
    evidence: outcome.evidence.map((piece) => evidenceAsCounted(piece, isMeasured(outcome), strengths)),
    ...ratingsOf(outcome.id, application),
  };
}

function credentialInputOf(credential: ScoredCredential, asOf: string): CredentialInput {
  const { testsSpecificSkills, appliesToOpening, includesPracticalWork, servesObjective } = credential;
  return {
    id: credential.id,
    kind: credential.kind,
    ageMonths: ageMonths(credential.issuedOn, asOf),
    grade: credential.grade ?? 1,
    specificity: meanSpecificity([
      testsSpecificSkills,
      appliesToOpening,
      includesPracticalWork,
      servesObjective,
    ]),
    genuineness: GENUINENESS_VALUES[credential.genuineness],
  };
}

/** Mean of the reviewers' 0–4 rating of domain expertise over 4; 0 when nobody rated it. */
function domainExpertiseOf(application: ScoredApplication): number {
  const levels = application.reviews.flatMap(({ domainExpertise }) =>
    domainExpertise === null ? [] : [domainExpertise],
  );
  return levels.length === 0 ? 0 : levels.reduce((sum, one) => sum + one, 0) / levels.length / 4;
}

/** One application as the arithmetic sees it: no name, only what was shown, checked and rated. */
export function candidateInputOf(application: ScoredApplication, opening: OpeningRecord): CandidateInput {
  return {
    id: application.id,
    domainExpertise: domainExpertiseOf(application),
    outcomes: application.outcomes.map((outcome) => outcomeInputOf(outcome, application, opening)),
    credentials: application.credentials.map((credential) => credentialInputOf(credential, opening.asOf)),
  };
}
