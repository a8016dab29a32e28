import type {
  ApplicationRecord,
  CredentialRecord,
  OpeningRecord,
  OutcomeRecord,
} from "@/domain/application-record";
import { isMeasured } from "@/domain/outcome-fields";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { type EvidenceKind, isSelfReport } from "@/domain/scoring/evidence-kind";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy } from "@/domain/scoring/policy";
import { type Raise, raisesOf } from "@/domain/scoring/raise-outcome";
import { scoreSummary } from "@/domain/scoring/score-candidate";
import { candidateInputOf } from "@/domain/scoring-input";
import type { Missing } from "./missing-kinds";

const NOTHING = { outcomeId: null, credentialId: null, evidenceId: null, criteria: [], gain: null } as const;

/** The rungs somebody else's confirmation reaches. */
const CONFIRMATIONS: readonly EvidenceKind[] = ["MANAGER_REFERENCE", "PEER_REFERENCE"];

function ratedOn(application: ApplicationRecord, outcomeId?: string): Set<string> {
  const ratings = application.reviews.flatMap((review) => review.ratings);
  const telling = ratings.filter(
    (rating) => rating.level !== null && (outcomeId === undefined || rating.outcomeId === outcomeId),
  );
  return new Set(telling.map(({ criterionKey }) => criterionKey));
}

function bestGain(raises: readonly Raise[], suits: (raise: Raise) => boolean): number | null {
  const gains = raises.filter(suits).map(({ gain }) => gain);
  const best = Math.max(0, ...gains);
  return best > 0 ? best : null;
}

function ofOutcome(
  outcome: OutcomeRecord,
  candidate: CandidateInput,
  criteria: readonly string[],
  policy: Policy,
): Missing[] {
  const raisable = { candidate, outcomeId: outcome.id, evidence: outcome.evidence };
  const raises = raisesOf({ ...raisable, isMeasured: isMeasured(outcome) }, policy);
  const base = { ...NOTHING, outcomeId: outcome.id, criteria };
  const standing = outcome.evidence.filter(({ checkStatus }) => checkStatus !== "DISPUTED");
  const adds = (kinds: (kind: EvidenceKind) => boolean) =>
    bestGain(raises, ({ step }) => step.type === "ADD" && kinds(step.kind));
  const found: Missing[] = outcome.evidence
    .filter((piece) => piece.checkStatus === "UNCHECKED" && !isSelfReport(piece.kind))
    .map(({ id }) => ({
      ...base,
      kind: "CHECK",
      evidenceId: id,
      gain: bestGain(raises, ({ step }) => step.type === "CHECK" && step.evidenceId === id),
    }));
  if (!isMeasured(outcome)) {
    found.push({ ...base, kind: "MEASURE", gain: bestGain(raises, ({ step }) => step.type === "MEASURE") });
  }
  if (outcome.periodEnd === null) found.push({ ...base, kind: "PERIOD" });
  if (standing.every(({ kind }) => isSelfReport(kind))) {
    found.push({ ...base, kind: "PROOF", gain: adds((kind) => kind === "SYSTEM_RECORD") });
  }
  if (!standing.some(({ kind }) => CONFIRMATIONS.includes(kind))) {
    found.push({ ...base, kind: "CONFIRMATION", gain: adds((kind) => kind === "MANAGER_REFERENCE") });
  }
  return found;
}

const QUESTIONS = [
  "testsSpecificSkills",
  "appliesToOpening",
  "includesPracticalWork",
  "servesObjective",
] as const satisfies readonly (keyof CredentialRecord)[];

function ofCredential(credential: CredentialRecord, gainOf: (better: CredentialRecord) => number): Missing[] {
  const base = { ...NOTHING, credentialId: credential.id };
  const found: Missing[] = [];
  const told = (gain: number) => (gain > 0 ? gain : null);
  const open = QUESTIONS.filter((question) => credential[question] === "UNANSWERED");
  if (open.length > 0 && credential.genuineness !== "FOUND_FALSE") {
    const answered = Object.fromEntries(open.map((question) => [question, "YES"]));
    found.push({ ...base, kind: "CHECKLIST", gain: told(gainOf({ ...credential, ...answered })) });
  }
  if (credential.genuineness === "STATED") {
    const seen: CredentialRecord = { ...credential, genuineness: "DOCUMENT_SEEN" };
    found.push({ ...base, kind: "DOCUMENT", gain: told(gainOf(seen)) });
  }
  return found;
}

function ofCriteria(application: ApplicationRecord, opening: OpeningRecord): Missing[] {
  if (application.outcomes.length === 0) return [{ ...NOTHING, kind: "NO_OUTCOME" }];
  if (application.reviews.length === 0) return [];
  const standing = new Set(
    application.outcomes.filter(({ status }) => status === "STANDING").map(({ id }) => id),
  );
  const touched = new Set([...standing].flatMap((outcomeId) => [...ratedOn(application, outcomeId)]));
  return opening.rubric.criteria
    .filter(({ key }) => !touched.has(key))
    .map(({ key }) => ({ ...NOTHING, kind: "CRITERION", criteria: [key] }));
}

/**
 * What is missing of an application: criteria nothing speaks for, evidence nobody checked, numbers, dates and
 * confirmations that are not there, certificates nobody looked into; each with the support it could add by the opening's
 * own arithmetic. Most first; what cannot be told comes after that, in the order of the list.
 * Example: an unrated outcome of bare own word misses MEASURE, PERIOD, PROOF and CONFIRMATION, all without a gain.
 */
export function missingEvidence(
  application: ApplicationRecord,
  opening: OpeningRecord,
  policy: Policy,
): Missing[] {
  const candidate = candidateInputOf(application, opening);
  const supportOf = (record: ApplicationRecord) =>
    scoreSummary(normalizeCandidate(candidateInputOf(record, opening)), policy).support;
  const now = supportOf(application);
  const withCredential = (better: CredentialRecord): ApplicationRecord => {
    const credentials = application.credentials.map((one) => (one.id === better.id ? better : one));
    return { ...application, credentials };
  };
  const found = [
    ...ofCriteria(application, opening),
    ...application.outcomes
      .filter(({ status }) => status === "STANDING")
      .flatMap((outcome) => ofOutcome(outcome, candidate, [...ratedOn(application, outcome.id)], policy)),
    ...application.credentials.flatMap((one) =>
      ofCredential(one, (better) => supportOf(withCredential(better)) - now),
    ),
  ];
  return found.sort((a, b) => (b.gain ?? -1) - (a.gain ?? -1));
}
