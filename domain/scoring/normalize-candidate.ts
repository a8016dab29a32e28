import type { Candidate, Credential, Evidence, Outcome } from "./candidate";
import type { CandidateInput, CredentialInput, EvidenceInput, OutcomeInput } from "./candidate-input";
import { onePerId } from "./one-per-id";

function evidenceOf({ id, kind, authenticity = 1 }: EvidenceInput): Evidence {
  return { id, kind, authenticity };
}

function ratingsOf(ratings: OutcomeInput["ratings"]): Map<string, readonly number[]> {
  const sorted = new Map<string, readonly number[]>();
  for (const criterionId of Object.keys(ratings)) {
    const levels = ratings[criterionId] as readonly number[];
    if (levels.length > 0) sorted.set(criterionId, levels.toSorted());
  }
  return sorted;
}

function outcomeOf({ id, ageMonths, relevance = 1, status, evidence, ratings }: OutcomeInput): Outcome {
  return {
    id,
    ageMonths,
    relevance,
    status,
    evidence: onePerId(`evidence of outcome "${id}"`, evidence, evidenceOf, evidenceContent),
    ratings: ratingsOf(ratings),
  };
}

function credentialOf(input: CredentialInput): Credential {
  const { id, kind, ageMonths, grade = 1, specificity = 1, genuineness = 1 } = input;
  return { id, kind, ageMonths, grade, specificity, genuineness };
}

function evidenceContent({ kind, authenticity }: Evidence): string {
  return JSON.stringify([kind, authenticity]);
}

function outcomeContent({ ageMonths, relevance, status, evidence, ratings }: Outcome): string {
  const levels = [...ratings].sort(([first], [second]) => (first < second ? -1 : 1));
  return JSON.stringify([ageMonths, relevance, status, evidence, levels]);
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
