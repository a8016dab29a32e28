import { HIGHEST_LEVEL } from "@/domain/scoring/levels";
import type { RatedTable } from "./first-level";
import { agreementWeights, crossTable, weightedKappa } from "./weighted-kappa";

/** Fewer outcomes that two or more rated say nothing of how far they agree. */
export const LEAST_CO_RATED = 10;

/** Two reviewers on one criterion. */
export interface PairAgreement {
  readonly first: string;
  readonly second: string;
  /** Outcomes both gave a level. */
  readonly coRated: number;
  /** Quadratic weighted κ; null below ten outcomes, or where chance alone would agree as much. */
  readonly kappa: number | null;
}

const LEVELS = HIGHEST_LEVEL + 1;
const QUADRATIC = agreementWeights("quadratic", LEVELS);

/** Every two raters of a table of one criterion, those who agree least first, those too few to say last. */
export function pairAgreements({ raters, table }: RatedTable): PairAgreement[] {
  const pairs = raters.flatMap((first, one) =>
    raters.slice(one + 1).map((second, ahead) => {
      const both = table.flatMap((row) => {
        const [level, other] = [row[one] ?? null, row[one + 1 + ahead] ?? null];
        return level === null || other === null ? [] : [[level, other] as const];
      });
      const kappa =
        both.length < LEAST_CO_RATED ? undefined : weightedKappa(crossTable(both, LEVELS), QUADRATIC);
      return { first, second, coRated: both.length, kappa: kappa ?? null };
    }),
  );
  const place = ({ kappa }: PairAgreement) => kappa ?? Number.POSITIVE_INFINITY;
  return pairs.sort((one, other) => (place(one) < place(other) ? -1 : place(one) > place(other) ? 1 : 0));
}
