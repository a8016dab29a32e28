/** What one outcome or credential adds, 0–1 of support; `total` = direct + alone + synergy. */
export type SourceShare = {
  readonly id: string;
  readonly source: "outcome" | "credential";
  /** Of an outcome: what it adds by itself. */
  readonly direct: number;
  /** Of a credential: what it adds without any outcome. */
  readonly alone: number;
  /** Half of what outcomes and credentials add together, shared out on either side. */
  readonly synergy: number;
  readonly total: number;
};

/** Share 0–1 of its outcome's credibility; the shares of one outcome sum to 1, or are 0 where nothing counts. */
export type EvidenceShare = { readonly id: string; readonly share: number };

/** A source's part of the support; evidence is empty for a credential. */
export type Contribution = SourceShare & { readonly evidence: readonly EvidenceShare[] };

/** One criterion of one candidate. All figures 0–1. */
export type CriterionScore = {
  /** D */
  readonly demonstrated: number;
  /** s */
  readonly support: number;
  readonly sd: number;
  /** w · s: what the criterion adds to the support; equals the sum of its contributions. */
  readonly points: number;
  /** Whether any outcome has a rating on it; otherwise it is blank, not zero. */
  readonly isRated: boolean;
  /** Every outcome and credential, also at zero. */
  readonly contributions: readonly SourceShare[];
};

/** Support with its 90 % interval, 0–1. */
export type ScoreSummary = {
  readonly support: number;
  readonly low: number;
  readonly high: number;
  readonly sd: number;
};

/** A candidate's score with everything it is made of. All figures 0–1; multiply by 100 for points. */
export type CandidateScore = ScoreSummary & {
  readonly id: string;
  /** C */
  readonly credentialStrength: number;
  /** False when no outcome is rated on any criterion: such a candidate has no place. */
  readonly isRated: boolean;
  readonly criteria: Readonly<Record<string, CriterionScore>>;
  /** Outcomes, then credentials, each in the order of ids; totals sum to `support`. */
  readonly contributions: readonly Contribution[];
};
