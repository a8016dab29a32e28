import { type MeanSquares, meanSquaresOf } from "./mean-squares";
import type { RatingTable } from "./rating-table";

/** The forms of Shrout & Fleiss: how judges were chosen (1 to 3), and whether one judge counts or the mean of all k. */
export const ICC_FORMS = ["icc(1,1)", "icc(2,1)", "icc(3,1)", "icc(1,k)", "icc(2,k)", "icc(3,k)"] as const;
export type IccForm = (typeof ICC_FORMS)[number];

/** At most 1; undefined where nothing is left to divide by. */
export type IntraclassCorrelations = Readonly<Record<IccForm, number | undefined>>;

/** Sums of squares that differ by no more than rounding count as none. */
const NOTHING = 1e-12;

function share(part: number, whole: number): number | undefined {
  return whole > NOTHING ? part / whole : undefined;
}

function formsOf({ targets, judges, between, within, judge, residual }: MeanSquares): IntraclassCorrelations {
  const raters = (judge - residual) / targets;
  return {
    "icc(1,1)": share(between - within, between + (judges - 1) * within),
    "icc(2,1)": share(between - residual, between + (judges - 1) * residual + judges * raters),
    "icc(3,1)": share(between - residual, between + (judges - 1) * residual),
    "icc(1,k)": share(between - within, between),
    "icc(2,k)": share(between - residual, between + raters),
    "icc(3,k)": share(between - residual, between),
  };
}

/**
 * The six intraclass correlations of a complete table (Shrout, P. E. & Fleiss, J. L. 1979, Psychological Bulletin 86,
 * 420–428), from the mean squares between and within targets, between judges, and what is left. Undefined where a cell is
 * missing or there are fewer than two units or raters. Teams report (2,k): judges as a sample, their mean as the measure.
 * Example: the paper's six targets and four judges have .17 .29 .71 .44 .62 .91.
 */
export function intraclassCorrelations(table: RatingTable): IntraclassCorrelations | undefined {
  const complete = table.map((row) => row.filter((level) => level !== null));
  const judges = table[0]?.length ?? 0;
  if (table.length < 2 || judges < 2 || complete.some((row) => row.length !== judges)) return undefined;
  return formsOf(meanSquaresOf(complete));
}
