import type { Candidate, Credential, Evidence, Outcome } from "./candidate";
import type { CandidateInput, CredentialInput, EvidenceInput, OutcomeInput } from "./candidate-input";
import { CONFIDENCES, type Confidence, NEUTRAL_CONFIDENCE } from "./confidence";
import { onePerId } from "./one-per-id";

function evidenceOf({ id, kind, authenticity = 1 }: EvidenceInput): Evidence {
  return { id, kind, authenticity };
}

type Given = { readonly level: number; readonly confidence: Confidence };

/** Lower levels first; of equal ones, the less sure. */
function inOrder(first: Given, second: Given): number {
  const byLevel = first.level - second.level;
  return byLevel || CONFIDENCES.indexOf(first.confidence) - CONFIDENCES.indexOf(second.confidence);
}

function ratingsOf({ ratings, confidences = {} }: OutcomeInput): Pick<Outcome, "ratings" | "confidences"> {
  const levels = new Map<string, readonly number[]>();
  const sureness = new Map<string, readonly Confidence[]>();
  for (const [criterionId, given] of Object.entries(ratings)) {
    if (given.length === 0) continue;
    const said = Object.hasOwn(confidences, criterionId) ? (confidences[criterionId] ?? []) : [];
    const sorted = given
      .map((level, index): Given => ({ level, confidence: said[index] ?? NEUTRAL_CONFIDENCE }))
      .sort(inOrder);
    levels.set(
      criterionId,
      sorted.map(({ level }) => level),
    );
    sureness.set(
      criterionId,
      sorted.map(({ confidence }) => confidence),
    );
  }
  return { ratings: levels, confidences: sureness };
}

function outcomeOf(input: OutcomeInput): Outcome {
  const { id, ageMonths, relevance = 1, status, evidence } = input;
  return {
    id,
    ageMonths,
    relevance,
    status,
    evidence: onePerId(`evidence of outcome "${id}"`, evidence, evidenceOf, evidenceContent),
    ...ratingsOf(input),
  };
}

function credentialOf(input: CredentialInput): Credential {
  const { id, kind, ageMonths, grade = 1, specificity = 1, genuineness = 1 } = input;
  return { id, kind, ageMonths, grade, specificity, genuineness };
}

function evidenceContent({ kind, authenticity }: Evidence): string {
  return JSON.stringify([kind, authenticity]);
}

function byCriterion<Value>(values: ReadonlyMap<string, Value>): [string, Value][] {
  return [...values].sort(([first], [second]) => (first < second ? -1 : 1));
}

function outcomeContent({ ageMonths, relevance, status, evidence, ratings, confidences }: Outcome): string {
  const rated = [byCriterion(ratings), byCriterion(confidences)];
  return JSON.stringify([ageMonths, relevance, status, evidence, rated]);
}

function credentialContent({ kind, ageMonths, grade, specificity, genuineness }: Credential): string {
  return JSON.stringify([kind, ageMonths, grade, specificity, genuineness]);
}

/** Everything that two candidates of the same id must have in common to be one record. */
export function candidateContent({ domainExpertise, outcomes, credentials }: Candidate): string {
  return JSON.stringify([domainExpertise, outcomes.map((one) => [one.id, outcomeContent(one)]), credentials]);
}

/**
 * Brings a candidate of valid values into the form the arithmetic works on: defaults filled in, equal ids one record, all in
 * the order of ids. Throws `InputRefused` when an id is there twice with different content. Does not check ranges; for
 * values from outside use `parseCandidate`. Example: an outcome given twice counts once.
 */
export function normalizeCandidate(input: CandidateInput): Candidate {
  const { id, domainExpertise = 0 } = input;
  const outcomes = onePerId("outcome", input.outcomes, outcomeOf, outcomeContent);
  const credentials = onePerId("credential", input.credentials, credentialOf, credentialContent);
  return { id, domainExpertise, outcomes, credentials } as unknown as Candidate;
}
