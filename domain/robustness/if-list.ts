import { probabilityAhead } from "@/domain/scoring/ahead";
import type { CandidateInput, CredentialInput } from "@/domain/scoring/candidate-input";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy } from "@/domain/scoring/policy";
import { scoreCandidate, scoreSummary } from "@/domain/scoring/score-candidate";
import { withHighestCeilings, withLadder } from "./changed-policy";

/** What a comparison of two is tried against. */
export const WHAT_IFS = [
  "BEST_OUTCOME_LEFT_OUT",
  "EVIDENCE_HALF",
  "EVIDENCE_HALF_MORE",
  "CERTIFICATES_HIGHEST",
  "TEN_MORE_CERTIFICATES",
  "ONE_RESULT_ON_RECORD",
] as const;
export type WhatIf = (typeof WHAT_IFS)[number];

/** P(first > second), 0–1, if it were so. */
export type IfRow = { readonly whatIf: WhatIf; readonly probabilityFirst: number };

export type IfList = {
  /** P(first > second) as things are. */
  readonly probabilityFirst: number;
  readonly rows: readonly IfRow[];
};

type Pair = { readonly leader: CandidateInput; readonly trailer: CandidateInput; readonly policy: Policy };

const TEN = 10;
/** What one convincing result would look like: fresh, on record, rated 3 on every criterion by two reviewers. */
const CONVINCING_RATINGS = [3, 3];

/**
 * How sure the order of two candidates is against each what-if: the leader's best outcome left out; all evidence counting half, or
 * half as much again; certificates at the highest allowed weight; ten more certificates, or one result on record, for the one who
 * trails. Probabilities are of the first being ahead of the second; inputs must be valid.
 * Example: of scoring.md's A and B, B stays ahead with 87 % when B's best outcome is left out.
 */
export function ifListOf(first: CandidateInput, second: CandidateInput, policy: Policy): IfList {
  const asIs = probability(first, second, policy);
  const isFirstLeading = asIs >= 0.5;
  const pair = isFirstLeading
    ? { leader: first, trailer: second, policy }
    : { leader: second, trailer: first, policy };
  const rows = WHAT_IFS.map((whatIf): IfRow => {
    const changed = CHANGES[whatIf](pair);
    const ofLeader = probability(changed.leader, changed.trailer, changed.policy);
    return { whatIf, probabilityFirst: isFirstLeading ? ofLeader : 1 - ofLeader };
  });
  return { probabilityFirst: asIs, rows };
}

const CHANGES: Readonly<Record<WhatIf, (pair: Pair) => Pair>> = {
  BEST_OUTCOME_LEFT_OUT: (pair) => ({ ...pair, leader: withoutBestOutcome(pair.leader, pair.policy) }),
  EVIDENCE_HALF: (pair) => ({ ...pair, policy: withLadder(pair.policy, 0.5) }),
  EVIDENCE_HALF_MORE: (pair) => ({ ...pair, policy: withLadder(pair.policy, 1.5) }),
  CERTIFICATES_HIGHEST: (pair) => ({ ...pair, policy: withHighestCeilings(pair.policy) }),
  TEN_MORE_CERTIFICATES: (pair) => ({ ...pair, trailer: withTenMoreCertificates(pair.trailer) }),
  ONE_RESULT_ON_RECORD: (pair) => ({ ...pair, trailer: withOneResult(pair.trailer, pair.policy) }),
};

function probability(first: CandidateInput, second: CandidateInput, policy: Policy): number {
  const scoreOf = (candidate: CandidateInput) => scoreSummary(normalizeCandidate(candidate), policy);
  return probabilityAhead(scoreOf(first), scoreOf(second), policy.parameters.priorSupport);
}

function withoutBestOutcome(candidate: CandidateInput, policy: Policy): CandidateInput {
  const { contributions } = scoreCandidate(normalizeCandidate(candidate), policy);
  let best: { id: string; total: number } | undefined;
  for (const one of contributions) {
    if (one.source === "outcome" && one.total > (best?.total ?? 0)) best = one;
  }
  return { ...candidate, outcomes: candidate.outcomes.filter(({ id }) => id !== best?.id) };
}

/** Ids that no record of the candidate has. */
function freshIds(records: readonly { readonly id: string }[], count: number): string[] {
  const taken = new Set(records.map(({ id }) => id));
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number++) if (!taken.has(`if-${number}`)) ids.push(`if-${number}`);
  return ids;
}

function withTenMoreCertificates(candidate: CandidateInput): CandidateInput {
  const more = freshIds(candidate.credentials, TEN).map((id): CredentialInput => {
    return { id, kind: "PRACTICAL_EXAM", ageMonths: 0 };
  });
  return { ...candidate, credentials: [...candidate.credentials, ...more] };
}

function withOneResult(candidate: CandidateInput, policy: Policy): CandidateInput {
  const [id = ""] = freshIds(candidate.outcomes, 1);
  const ratings = Object.fromEntries(policy.criteria.map((criterion) => [criterion.id, CONVINCING_RATINGS]));
  const evidence = [{ id, kind: "SYSTEM_RECORD" as const }];
  const result = { id, ageMonths: 0, status: "STANDING" as const, evidence, ratings };
  return { ...candidate, outcomes: [...candidate.outcomes, result] };
}
