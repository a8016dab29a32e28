import type { SourceShare } from "./candidate-score";

/** What is needed to split one criterion's support; shares of D by outcome, of C by credential. */
export type CriterionParts = {
  readonly weight: number;
  /** κ */
  readonly ceiling: number;
  /** g */
  readonly standaloneCredentialShare: number;
  readonly demonstrated: number;
  readonly demonstratedShares: readonly number[];
  readonly credentialStrength: number;
  readonly credentialShares: readonly number[];
};

type Identified = { readonly id: string };

/**
 * Splits w·s of one criterion over its sources, in the order given: to an outcome w(1 − κ) times its share of D; to a
 * credential wκg times its share of C; the synergy wκ(1 − g)DC half to outcomes by share of D, half to credentials by
 * share of C. Totals sum to w·s. Example: without credentials every outcome has only a direct part.
 */
export function criterionContributions(
  parts: CriterionParts,
  outcomes: readonly Identified[],
  credentials: readonly Identified[],
): SourceShare[] {
  const { weight, ceiling, standaloneCredentialShare } = parts;
  const direct = weight * (1 - ceiling);
  const alone = weight * ceiling * standaloneCredentialShare;
  const halfSynergy = (weight * ceiling * (1 - standaloneCredentialShare)) / 2;
  const split: SourceShare[] = [];
  for (let index = 0; index < outcomes.length; index++) {
    const share = parts.demonstratedShares[index] as number;
    const { id } = outcomes[index] as Identified;
    split.push(outcomeShare(id, direct * share, halfSynergy * parts.credentialStrength * share));
  }
  for (let index = 0; index < credentials.length; index++) {
    const share = parts.credentialShares[index] as number;
    const { id } = credentials[index] as Identified;
    split.push(credentialShare(id, alone * share, halfSynergy * parts.demonstrated * share));
  }
  return split;
}

function outcomeShare(id: string, direct: number, synergy: number): SourceShare {
  return { id, source: "outcome", direct, alone: 0, synergy, total: direct + synergy };
}

function credentialShare(id: string, alone: number, synergy: number): SourceShare {
  return { id, source: "credential", direct: 0, alone, synergy, total: alone + synergy };
}

/** Adds up the criteria's contributions source by source; all lists name the same sources in the same order. */
export function sumContributions(byCriterion: readonly (readonly SourceShare[])[]): SourceShare[] {
  const [first = []] = byCriterion;
  return first.map(({ id, source }, index) => {
    let direct = 0;
    let alone = 0;
    let synergy = 0;
    for (const split of byCriterion) {
      const share = split[index] as SourceShare;
      direct += share.direct;
      alone += share.alone;
      synergy += share.synergy;
    }
    return { id, source, direct, alone, synergy, total: direct + alone + synergy };
  });
}
