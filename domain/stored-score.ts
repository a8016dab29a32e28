import type { OpeningRecord } from "@/domain/application-record";
import { countsAsChecked } from "@/domain/evidence-check";
import { credibilityOf } from "@/domain/scoring/credibility";
import { EVIDENCE_KINDS, type EvidenceKind } from "@/domain/scoring/evidence-kind";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy } from "@/domain/scoring/policy";
import { weighCandidate } from "@/domain/scoring/weigh-candidate";
import { sharesByOutcome, type WeighedCriterion } from "@/domain/scoring/weigh-criterion";
import { candidateInputOf, type ScoredApplication } from "@/domain/scoring-input";

/** Of one criterion: D, its variance, and the share of D, 0–1, that rests on outcomes somebody checked. */
export interface StoredMeasures {
  readonly demonstrated: number;
  readonly variance: number;
  readonly checkedShare: number;
}

/** What a row of the ranking draws: each outcome's credibility and strongest checked rung (null: nobody checked it). */
export interface EvidenceMix {
  readonly outcomes: readonly { readonly credibility: number; readonly rung: EvidenceKind | null }[];
  /** Per credential, whether its issuer confirmed it. */
  readonly credentials: readonly boolean[];
}

/** The score kept with an application. Support, range and measures are 0–1. */
export interface StoredScore {
  readonly support: number;
  readonly low: number;
  readonly high: number;
  readonly sd: number;
  readonly credentialStrength: number;
  readonly measures: Readonly<Record<string, StoredMeasures>>;
  /** Whether the application has a place: something was rated, or there is nothing but certificates to go by. */
  readonly isRated: boolean;
  readonly outcomeCount: number;
  readonly uncheckedCount: number;
  readonly credentialCount: number;
  readonly reviewCount: number;
  readonly mix: EvidenceMix;
}

/** The strongest kind among an outcome's checked evidence, or null. */
export function strongestCheckedRung(
  outcome: Pick<ScoredApplication["outcomes"][number], "evidence">,
): EvidenceKind | null {
  const checked = outcome.evidence
    .filter(({ checkStatus }) => countsAsChecked(checkStatus))
    .map(({ kind }) => kind);
  return EVIDENCE_KINDS.find((kind) => checked.includes(kind)) ?? null;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The score of one application under a policy, with what the ranking draws of it. Same figures as `scoreCandidate`. */
export function storedScoreOf(
  application: ScoredApplication,
  opening: OpeningRecord,
  policy: Policy,
): StoredScore {
  const candidate = normalizeCandidate(candidateInputOf(application, opening));
  const weighed = weighCandidate(candidate, policy);
  const rungs = new Map(application.outcomes.map((outcome) => [outcome.id, strongestCheckedRung(outcome)]));
  const measures = policy.criteria.map(({ id }, index) => {
    const of = weighed.measures[index] as WeighedCriterion;
    const shares = sharesByOutcome(of, candidate.outcomes.length);
    const checked = candidate.outcomes.reduce(
      (sum, { id }, at) => sum + (rungs.get(id) ? (shares[at] ?? 0) : 0),
      0,
    );
    const { demonstrated, variance } = of;
    return [
      id,
      { demonstrated, variance, checkedShare: demonstrated === 0 ? 0 : checked / demonstrated },
    ] as const;
  });
  const { credentials } = application;
  const { support, low, high, sd } = weighed;
  return {
    support,
    low,
    high,
    sd,
    credentialStrength: weighed.credentials.strength,
    measures: Object.fromEntries(measures),
    isRated:
      weighed.measures.some(({ isRated }) => isRated) ||
      (candidate.outcomes.length === 0 && credentials.length > 0),
    outcomeCount: candidate.outcomes.length,
    uncheckedCount: [...rungs.values()].filter((rung) => rung === null).length,
    credentialCount: credentials.length,
    reviewCount: application.reviews.length,
    mix: {
      outcomes: candidate.outcomes
        .map(({ id, evidence }) => {
          const { credibility } = credibilityOf(evidence, policy.evidenceStrength);
          return { credibility: round(credibility), rung: rungs.get(id) ?? null };
        })
        .sort((a, b) => b.credibility - a.credibility),
      credentials: credentials.map(({ genuineness }) => genuineness === "ISSUER_VERIFIED"),
    },
  };
}
