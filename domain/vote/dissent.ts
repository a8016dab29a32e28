import type { ChoiceCount } from "@/domain/vote/ballot-answer";
import type { Choice } from "@/domain/vote/ballot-state";

/** What most voted for: the one application with more votes than any other. Null where two are level, or nobody chose. */
export function majorityOf(counts: readonly ChoiceCount[]): string | null {
  const [first, second] = counts
    .filter(({ applicationId, count }) => applicationId !== null && count > 0)
    .sort((one, other) => other.count - one.count);
  if (!first || first.count === second?.count) return null;
  return first.applicationId;
}

/** In what a vote differs: from what most voted for, from the evidence, or from both. */
export interface Difference {
  readonly isAgainstMajority: boolean;
  readonly isAgainstArithmetic: boolean;
}

/** Votes, or unsigned reasons, parted into those that see it differently and the others, each in the order given. */
export interface Parted<Said> {
  readonly dissent: readonly (Said & Difference)[];
  readonly consensus: readonly Said[];
}

/**
 * Who sees it differently: who voted against the majority, or for somebody the evidence puts behind another. "Cannot
 * tell yet" differs from nothing. `isBehind` says whether the evidence puts somebody ahead of an application.
 */
export function partDissent<Said extends { readonly applicationId: Choice }>(
  said: readonly Said[],
  counts: readonly ChoiceCount[],
  isBehind: (applicationId: string) => boolean,
): Parted<Said> {
  const majority = majorityOf(counts);
  const judged = said.map((one) => {
    const { applicationId } = one;
    const isAgainstMajority = applicationId !== null && majority !== null && applicationId !== majority;
    const isAgainstArithmetic = applicationId !== null && isBehind(applicationId);
    return { one, isAgainstMajority, isAgainstArithmetic };
  });
  const differs = ({ isAgainstMajority, isAgainstArithmetic }: Difference) =>
    isAgainstMajority || isAgainstArithmetic;
  return {
    dissent: judged.filter(differs).map(({ one, ...difference }) => ({ ...one, ...difference })),
    consensus: judged.filter((one) => !differs(one)).map(({ one }) => one),
  };
}
