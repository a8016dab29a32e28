import type { CriterionInput } from "@/domain/rubric";
import { evenWeights, normalizedWeights } from "@/domain/rubric-weights";
import { MOST_CRITERIA } from "@/domain/scoring/criterion";
import type { Anchors } from "@/domain/template/template";

/** One criterion of a set; its key never changes, as rubrics remember where a criterion came from by it. */
export interface SetCriterion {
  readonly key: string;
  readonly name: string;
  readonly question: string;
  readonly anchors: Anchors;
  /** The most, 0–1, that certificates may make of it. */
  readonly credentialCeiling: number;
}

/** Criteria that belong together and can be added to any rubric, all of them or some. */
export interface CriteriaSet {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly criteria: readonly SetCriterion[];
}

/** The keys of a set's criteria that are not among those a rubric has. */
export function missingOf(set: CriteriaSet, present: readonly string[]): string[] {
  return set.criteria.map(({ key }) => key).filter((key) => !present.includes(key));
}

/** How many criteria a rubric can still take. `roomIn(new Array(6))` is 2. */
export function roomIn(criteria: readonly unknown[]): number {
  return Math.max(0, MOST_CRITERIA - criteria.length);
}

/**
 * A rubric with criteria added at its end. Each new one gets an equal share of the whole; those before keep their
 * proportions in what is left. Together exactly 1. Four of 25 % and four added are eight of 12.5 %.
 */
export function withCriteria(
  criteria: readonly CriterionInput[],
  added: readonly SetCriterion[],
): CriterionInput[] {
  if (added.length === 0) return [...criteria];
  const total = criteria.length + added.length;
  const kept = criteria.length / total;
  const before = normalizedShares(criteria.map(({ weight }) => weight)).map((weight) => weight * kept);
  const weights = normalizedWeights([...before, ...added.map(() => 1 / total)]);
  const rows = [...criteria, ...added.map((one) => ({ ...one, anchors: [...one.anchors], weight: 0 }))];
  return rows.map((row, index) => ({ ...row, weight: weights[index] ?? 0 }));
}

/** The proportions as they are, together 1; a tenth of a per cent is not rounded to here, so that nothing is lost twice. */
function normalizedShares(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? weights.map((weight) => weight / sum) : evenWeights(weights.length);
}

/** A rubric without the criteria of a set; the others keep their proportions and make 1 together. */
export function withoutSet(criteria: readonly CriterionInput[], set: CriteriaSet): CriterionInput[] {
  const rest = criteria.filter(({ key }) => !set.criteria.some((one) => one.key === key));
  if (rest.length === criteria.length) return [...criteria];
  const weights = normalizedWeights(rest.map(({ weight }) => weight));
  return rest.map((row, index) => ({ ...row, weight: weights[index] ?? 0 }));
}
