import type { CandidateInput, OutcomeInput } from "./candidate-input";
import { credibilityOf } from "./credibility";
import { evidenceAsCounted, type RecordedEvidence } from "./evidence-as-counted";
import { EVIDENCE_KINDS, type EvidenceKind, isSelfReport } from "./evidence-kind";
import { normalizeCandidate } from "./normalize-candidate";
import type { Policy } from "./policy";
import { scoreSummary } from "./score-candidate";

/** One thing somebody could do about an outcome's evidence. */
export type RaisingStep =
  | { readonly type: "CHECK"; readonly evidenceId: string; readonly kind: EvidenceKind }
  | { readonly type: "ADD"; readonly kind: EvidenceKind }
  | { readonly type: "MEASURE" };

/** What an outcome would be worth after a step. */
export type Raise = {
  readonly step: RaisingStep;
  /** Credibility of the outcome afterwards, 0–1. */
  readonly credibility: number;
  /** What the candidate's support would gain, 0–1; 0 while the outcome is unrated. */
  readonly gain: number;
};

/** An outcome of a candidate, with its evidence as recorded rather than as counted. */
export type RaisableOutcome = {
  readonly candidate: CandidateInput;
  readonly outcomeId: string;
  /** The own statement included. */
  readonly evidence: readonly RecordedEvidence[];
  /** Whether the outcome states a metric, a baseline and a result. */
  readonly isMeasured: boolean;
};

type Shown = Pick<RaisableOutcome, "evidence" | "isMeasured">;

/** The id of evidence that is not there yet; entered ids are never empty. */
const NOT_THERE_YET = "";

function stepsFor({ evidence, isMeasured }: Shown): RaisingStep[] {
  const unchecked = evidence.filter(
    ({ checkStatus, kind }) => checkStatus === "UNCHECKED" && !isSelfReport(kind),
  );
  const present = new Set(
    evidence.filter(({ checkStatus }) => checkStatus !== "DISPUTED").map(({ kind }) => kind),
  );
  return [
    ...unchecked.map(({ id, kind }): RaisingStep => ({ type: "CHECK", evidenceId: id, kind })),
    ...EVIDENCE_KINDS.filter((kind) => !isSelfReport(kind) && !present.has(kind)).map(
      (kind): RaisingStep => ({ type: "ADD", kind }),
    ),
    ...(isMeasured ? [] : [{ type: "MEASURE" } as const]),
  ];
}

function after(step: RaisingStep, { evidence, isMeasured }: Shown): Shown {
  if (step.type === "ADD") {
    return {
      evidence: [...evidence, { id: NOT_THERE_YET, kind: step.kind, checkStatus: "CHECKED" }],
      isMeasured,
    };
  }
  if (step.type === "CHECK") {
    const checked = (one: RecordedEvidence): RecordedEvidence =>
      one.id === step.evidenceId ? { ...one, checkStatus: "CHECKED" } : one;
    return { evidence: evidence.map(checked), isMeasured };
  }
  return { evidence, isMeasured: true };
}

/**
 * What would raise an outcome: checking what is there, adding a kind of evidence that is not, or stating metric, baseline and
 * result; each with the credibility and support that the same arithmetic then gives. Most gain first; steps that raise
 * nothing are left out. Throws `InputRefused` on contradictory records.
 * Example: own word with numbers (.2) and a system of record to be added: credibility .96.
 */
export function raisesOf(outcome: RaisableOutcome, policy: Policy): Raise[] {
  const before = worthOf(outcome, outcome, policy);
  return stepsFor(outcome)
    .map((step) => {
      const { credibility, support } = worthOf(outcome, after(step, outcome), policy);
      return { step, credibility, gain: support - before.support };
    })
    .filter(({ credibility }) => credibility > before.credibility)
    .sort((first, second) => second.gain - first.gain || second.credibility - first.credibility);
}

function worthOf({ candidate, outcomeId }: RaisableOutcome, { evidence, isMeasured }: Shown, policy: Policy) {
  const counted = evidence.map((one) => evidenceAsCounted(one, isMeasured, policy.evidenceStrength));
  const swapped = (one: OutcomeInput) => (one.id === outcomeId ? { ...one, evidence: counted } : one);
  const normalized = normalizeCandidate({ ...candidate, outcomes: candidate.outcomes.map(swapped) });
  return {
    credibility: credibilityOf(counted, policy.evidenceStrength).credibility,
    support: scoreSummary(normalized, policy).support,
  };
}
