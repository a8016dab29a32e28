import type { CriterionSource, SourceKind } from "@/domain/comparison/candidate-sources";
import type { ComparedOutcome } from "@/domain/comparison/comparison-answer";
import type { ComparisonRows } from "@/domain/comparison/criterion-rows";

/** What one source adds to the difference on one criterion; null where it has nothing to do with it, which is not zero. */
interface DifferencePoints {
  readonly key: string;
  readonly name: string;
  readonly points: number | null;
}

/** One outcome, certificate, or what was put to use, of one of two. Points as printed, minus signs included. */
export interface DifferencePart {
  /** Of all parts of the difference, this one: whose it is, and which source. */
  readonly key: string;
  /** The id of the outcome or certificate; "synergy" for what was put to use. */
  readonly sourceId: string;
  readonly kind: SourceKind;
  /** The place, 0 or 1, of whom it is of. */
  readonly side: 0 | 1;
  readonly title: string;
  readonly outcome: ComparedOutcome | null;
  /** One entry a criterion, in their order; they sum to `total`. */
  readonly criteria: readonly DifferencePoints[];
  /** Positive where it speaks for the one with more support. */
  readonly total: number;
  /** Of support, before rounding. */
  readonly exact: number;
}

/** The difference between two supports, and what it is made of. Points as printed. */
export interface Difference {
  /** The place of the one with more support. */
  readonly leader: 0 | 1;
  /** One entry a criterion; they sum to `total`, and each is the sum of the parts there. */
  readonly criteria: readonly (DifferencePoints & { readonly points: number })[];
  /** The leader's printed support less the other's. */
  readonly total: number;
  /** Largest first, whichever way it points. */
  readonly parts: readonly DifferencePart[];
}

const UNITS = 10;

/** Sums printed points without the dust of binary fractions. */
function sumPoints(points: readonly number[]): number {
  return points.reduce((sum, one) => sum + Math.round(one * UNITS), 0) / UNITS;
}

/** An outcome in which every reviewer found no evidence for a criterion has no number there. */
export function isBlank({ outcome }: Pick<CriterionSource, "outcome">, criterionKey: string): boolean {
  return outcome !== null && (outcome.levels[criterionKey] ?? []).every(({ level }) => level === null);
}

type Table = ComparisonRows["rows"];

function partOf(rows: Table, side: 0 | 1, source: CriterionSource, sign: 1 | -1): DifferencePart {
  const found = rows.map(({ key, name, sides }) => {
    const here = sides[side]?.sources.find((one) => one.key === source.key);
    return { key, name, here };
  });
  const criteria = found.map(({ key, name, here }) => {
    const points = here && !isBlank(here, key) ? sign * here.points : null;
    return { key, name, points };
  });
  const { kind, title, outcome } = source;
  return {
    key: `${side} ${source.key}`,
    sourceId: source.key,
    kind,
    side,
    title,
    outcome,
    criteria,
    total: sumPoints(criteria.map(({ points }) => points ?? 0)),
    exact: sign * found.reduce((sum, { here }) => sum + (here?.exact ?? 0), 0),
  };
}

function partsOf(rows: Table, side: 0 | 1, sign: 1 | -1): DifferencePart[] {
  const sources = new Map<string, CriterionSource>();
  for (const { sides } of rows) for (const one of sides[side]?.sources ?? []) sources.set(one.key, one);
  return [...sources.values()].map((source) => partOf(rows, side, source, sign));
}

function bySize(first: DifferencePart, second: DifferencePart): number {
  return (
    Math.abs(second.total) - Math.abs(first.total) ||
    Math.abs(second.exact) - Math.abs(first.exact) ||
    (first.key < second.key ? -1 : 1)
  );
}

/**
 * What the difference between two supports is made of: every outcome and certificate of both, largest first; the other's count
 * against. Parts sum to the difference, by criterion and in all, and every figure is the one the criteria print. The first is the
 * leader where both have the same. `rows` and `totals` are of the two, in their order.
 * Example: of scoring.md's A and B, 44.4 − 1.7 = 42.7 points, of which B's first outcome is 25.5.
 */
export function differenceParts({ rows, totals }: ComparisonRows): Difference {
  const [first = 0, second = 0] = totals;
  const leader = second > first ? 1 : 0;
  const signOf = (side: 0 | 1) => (side === leader ? 1 : -1);
  const parts = [...partsOf(rows, 0, signOf(0)), ...partsOf(rows, 1, signOf(1))].sort(bySize);
  const criteria = rows.map(({ key, name, sides }) => {
    const [left = 0, right = 0] = sides.map(({ points }) => points);
    return { key, name, points: sumPoints([signOf(0) * left, signOf(1) * right]) };
  });
  return { leader, criteria, total: sumPoints([signOf(0) * first, signOf(1) * second]), parts };
}
