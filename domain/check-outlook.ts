import type { EvidenceRecord, OutcomeRecord } from "@/domain/application-record";
import { afterCheck } from "@/domain/derive-check-status";
import type { CheckStatus, CheckVerdict } from "@/domain/evidence-check";
import { isMeasured } from "@/domain/outcome-fields";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { evidenceAsCounted } from "@/domain/scoring/evidence-as-counted";
import { fillPolicy } from "@/domain/scoring/fill-policy";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { PolicyInput } from "@/domain/scoring/policy";
import { scoreSummary } from "@/domain/scoring/score-candidate";

/** A piece of evidence beside its claim, and all that the candidate's support is computed from. */
export interface CheckSituation {
  readonly candidate: CandidateInput;
  readonly policy: PolicyInput;
  readonly outcome: OutcomeRecord;
  readonly evidence: EvidenceRecord;
  /** Who is about to say something. */
  readonly by: string;
  readonly checksNeeded: number;
}

/** What an answer would make of the evidence, and of the candidate's support, 0–1. */
export interface CheckOutlook {
  readonly status: CheckStatus;
  readonly supporting: number;
  readonly before: number;
  readonly after: number;
}

/** What would become of evidence and support if `by` gave this answer: the arithmetic that is stored afterwards. */
export function checkOutlook(situation: CheckSituation, verdict: CheckVerdict): CheckOutlook {
  const { candidate, outcome, evidence, by, checksNeeded } = situation;
  const { status, supporting } = afterCheck(evidence.checks, { by, verdict }, checksNeeded);
  const policy = fillPolicy(situation.policy);
  const supportWhen = (checkStatus: CheckStatus) => {
    const counted = outcome.evidence.map((piece) =>
      evidenceAsCounted(
        piece.id === evidence.id ? { ...piece, checkStatus } : piece,
        isMeasured(outcome),
        policy.evidenceStrength,
      ),
    );
    const outcomes = candidate.outcomes.map((one) =>
      one.id === outcome.id ? { ...one, evidence: counted } : one,
    );
    return scoreSummary(normalizeCandidate({ ...candidate, outcomes }), policy).support;
  };
  return { status, supporting, before: supportWhen(evidence.checkStatus), after: supportWhen(status) };
}
