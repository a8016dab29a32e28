import { type FirstLevel, ratedTableOf } from "./first-level";
import { LEAST_CO_RATED } from "./pair-agreement";
import { pairableUnits } from "./rating-table";
import { severityOf } from "./severity";

/** How strict or lenient each reviewer of an opening is, over all its criteria. */
export interface ReviewerLeans {
  /** `TOO_FEW` below ten ratings of the same; `FALLS_APART` where reviewers are not connected by what they rated. */
  readonly standing: "TOO_FEW" | "FALLS_APART" | "MEASURED";
  /** Outcomes on a criterion that two or more gave a level. */
  readonly coRated: number;
  /** Levels above (lenient) or below (strict) the others on the same; strictest first, none unless measured. */
  readonly leans: readonly { readonly memberId: string; readonly lean: number }[];
}

/** The leans of all who gave a level, from first levels alone. */
export function reviewerLeans(levels: readonly FirstLevel[]): ReviewerLeans {
  const { raters, table } = ratedTableOf(levels);
  const coRated = pairableUnits(table).length;
  if (coRated < LEAST_CO_RATED) return { standing: "TOO_FEW", coRated, leans: [] };
  const severity = severityOf(table);
  if (!severity) return { standing: "FALLS_APART", coRated, leans: [] };
  const leans = raters.map((memberId, place) => ({ memberId, lean: severity.raters[place] as number }));
  return { standing: "MEASURED", coRated, leans: leans.sort((one, other) => one.lean - other.lean) };
}
