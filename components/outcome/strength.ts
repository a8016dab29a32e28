import { RUNG_WORDS } from "@/components/chart/rung";
import { type CheckStatus, countsAsChecked } from "@/domain/evidence-check";
import { credibilityOf } from "@/domain/scoring/credibility";
import { evidenceAsCounted, ownWordKind } from "@/domain/scoring/evidence-as-counted";
import { EVIDENCE_KINDS, type EvidenceKind } from "@/domain/scoring/evidence-kind";
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
  readonly words: string;
}

const DRAFT = "draft";

function wordsFor(checked: EvidenceKind | null, claimed: EvidenceKind | null, isDisputed: boolean): string {
  if (checked) return `${RUNG_WORDS[checked]}. Somebody here has checked it.`;
  if (claimed) return `${RUNG_WORDS[claimed]}. Nobody has checked it yet.`;
  return isDisputed ? "All its evidence is disputed." : "No evidence yet.";
}

/** The strength of an outcome by the policy of its opening; the same arithmetic as the score. */
export function strengthOf(pieces: readonly WeighedPiece[], isMeasured: boolean, policy: Policy): Strength {
  const counted = pieces.map((piece) => evidenceAsCounted(piece, isMeasured, policy.evidenceStrength));
  const candidate = {
    id: DRAFT,
    credentials: [],
    outcomes: [{ id: DRAFT, ageMonths: 0, status: "STANDING" as const, evidence: counted, ratings: {} }],
  };
  const evidence = normalizeCandidate(candidate).outcomes[0]?.evidence ?? [];
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
    raises: raisesOf({ candidate, outcomeId: DRAFT, evidence: pieces, isMeasured }, policy),
    words: wordsFor(checked, claimed, has("DISPUTED")),
  };
}

/** The few steps worth showing: checking what is here first, then numbers, then the strongest that could be added. */
export function worthwhile(raises: readonly Raise[], most = 3): Raise[] {
  const rank = { CHECK: 0, MEASURE: 1, ADD: 2 } as const;
  return [...raises]
    .sort((a, b) => rank[a.step.type] - rank[b.step.type] || b.gain - a.gain || b.credibility - a.credibility)
    .slice(0, most);
}

/** The rung a step leads to; null for stating numbers, which only makes an own word a specific one. */
export function rungOfRaise({ step }: Raise): EvidenceKind {
  return step.type === "MEASURE" ? "SPECIFIC_SELF_REPORT" : step.kind;
}
