import { RUNG_WORDS } from "@/components/chart/rung";
import { type CheckStatus, countsAsChecked } from "@/domain/evidence-check";
import type { OutcomeFields } from "@/domain/outcome-fields";
import { ageMonths } from "@/domain/scoring/age-months";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { credibilityOf } from "@/domain/scoring/credibility";
import { evidenceAsCounted, ownWordKind } from "@/domain/scoring/evidence-as-counted";
import { EVIDENCE_KINDS, type EvidenceKind } from "@/domain/scoring/evidence-kind";
import { broughtBy, withForeseen } from "@/domain/scoring/foresee-outcome";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy } from "@/domain/scoring/policy";
import { type Raise, raisesOf } from "@/domain/scoring/raise-outcome";

/** A piece of evidence as the form or the stored outcome holds it. */
export interface WeighedPiece {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly checkStatus: CheckStatus;
  readonly title: string;
}

/** How strongly an outcome is supported now, 0–1, and what would raise it. */
export interface Strength {
  readonly credibility: number;
  /** The strongest checked kind; null while nobody has checked anything. */
  readonly checked: EvidenceKind | null;
  /** The strongest kind as it counts unchecked: always somebody's own word. */
  readonly claimed: EvidenceKind | null;
  readonly reached: readonly { kind: EvidenceKind; isChecked: boolean }[];
  readonly raises: readonly Raise[];
  /** Support, 0–1, it would bring if one reviewer gave it the highest level throughout; null where that cannot be said. */
  readonly upTo: number | null;
  /** Whether the gains of the raises mean anything: the rest of the candidate's record is known. */
  readonly hasGains: boolean;
  readonly words: string;
}

/** Whom an outcome is entered for, so that its points can be foreseen. */
export interface Foresight {
  /** All that counts for the candidate so far; null while it is withheld from the reader. */
  readonly candidate: CandidateInput | null;
  /** The outcome's own id once it is stored. */
  readonly outcomeId?: string;
  /** The day it counts from and the day ages are counted on, as "2026-11-01". */
  readonly end: string;
  readonly asOf: string;
  /** How close it is to the job, 0–1. */
  readonly relevance: number;
}

const DRAFT = "draft";
const NOBODY: CandidateInput = { id: DRAFT, outcomes: [], credentials: [] };

function wordsFor(checked: EvidenceKind | null, claimed: EvidenceKind | null, isDisputed: boolean): string {
  if (checked) return `${RUNG_WORDS[checked]}. Somebody here has checked it.`;
  if (claimed) return `${RUNG_WORDS[claimed]}. Nobody has checked it yet.`;
  return isDisputed ? "All its evidence is disputed." : "No evidence yet.";
}

/** The strength of an outcome by the policy of its opening; the same arithmetic as the score. */
export function strengthOf(
  pieces: readonly WeighedPiece[],
  isMeasured: boolean,
  policy: Policy,
  { candidate: known, outcomeId = DRAFT, end, asOf, relevance }: Foresight,
): Strength {
  const counted = pieces.map((piece) => evidenceAsCounted(piece, isMeasured, policy.evidenceStrength));
  const outcome = { id: outcomeId, ageMonths: ageMonths(end, asOf), relevance, evidence: counted };
  const candidate = withForeseen(known ?? NOBODY, outcome, policy);
  const evidence =
    normalizeCandidate({ ...NOBODY, outcomes: candidate.outcomes.slice(-1) }).outcomes[0]?.evidence ?? [];
  const ratings = known?.outcomes.find(({ id }) => id === outcomeId)?.ratings ?? {};
  const isRated = Object.values(ratings).some((levels) => levels.length > 0);
  const has = (status: CheckStatus) => pieces.some(({ checkStatus }) => checkStatus === status);
  const checkedKinds = pieces
    .filter(({ checkStatus }) => countsAsChecked(checkStatus))
    .map(({ kind }) => kind);
  const checked = EVIDENCE_KINDS.find((kind) => checkedKinds.includes(kind)) ?? null;
  const claimed = has("UNCHECKED") ? ownWordKind(isMeasured) : null;
  return {
    credibility: credibilityOf(evidence, policy.evidenceStrength).credibility,
    checked,
    claimed,
    reached: [
      ...checkedKinds.map((kind) => ({ kind, isChecked: true })),
      ...(claimed ? [{ kind: claimed, isChecked: false }] : []),
    ],
    raises: raisesOf({ candidate, outcomeId, evidence: pieces, isMeasured }, policy),
    upTo:
      known && !isRated && candidate.outcomes.at(-1)?.status === "STANDING"
        ? broughtBy(candidate, outcomeId, policy)
        : null,
    hasGains: known !== null,
    words: wordsFor(checked, claimed, has("DISPUTED")),
  };
}

/** What can be added, by how easily it is had for what it brings: an export, somebody's word, the work itself. */
const ADDED_FIRST: readonly EvidenceKind[] = [
  "SYSTEM_RECORD",
  "MANAGER_REFERENCE",
  "ARTIFACT",
  "WORK_SAMPLE",
  "PEER_REFERENCE",
  "INTERVIEW_ACCOUNT",
];

/** The few steps worth showing: checking what is here first, then numbers, then what could be added. */
export function worthwhile(raises: readonly Raise[], most = 3): Raise[] {
  const rank = ({ step }: Raise) =>
    step.type === "ADD" ? ADDED_FIRST.indexOf(step.kind) + 2 : step.type === "MEASURE" ? 1 : 0;
  return [...raises].sort((a, b) => rank(a) - rank(b) || b.credibility - a.credibility).slice(0, most);
}

/** What is missing for an own word with numbers, as title and note. */
export function measureWords({
  metric,
  baseline,
  after,
}: Pick<OutcomeFields, "metric" | "baseline" | "after">) {
  const note = "own word becomes own word, with numbers";
  const hasBoth = typeof baseline === "number" && typeof after === "number";
  if (hasBoth && metric === "") return { title: "What these numbers measure", note };
  if (metric !== "" && typeof after === "number") return { title: "A baseline: what it was before", note };
  return { title: "Say what was measured, before and after", note };
}

/** The rung a step leads to; null for stating numbers, which only makes an own word a specific one. */
export function rungOfRaise({ step }: Raise): EvidenceKind {
  return step.type === "MEASURE" ? "SPECIFIC_SELF_REPORT" : step.kind;
}
