/** One level of a person's own, and the criterion it was given on; null is "no evidence". */
export interface OwnLevel {
  readonly criterionId: string;
  readonly level: number | null;
}

/** Fewer levels than this look alike by chance. */
const FEWEST_LEVELS = 3;
const FEWEST_CRITERIA = 2;

/**
 * The one level that all of a candidate's outcomes got on all criteria, or null when levels differ or are too few to tell:
 * a general impression may have stood in for the criteria. "No evidence" is no level and counts for nothing here.
 * `haloOf([{ criterionId: "a", level: 3 }, { criterionId: "a", level: 3 }, { criterionId: "b", level: 3 }])` is 3.
 */
export function haloOf(levels: readonly OwnLevel[]): number | null {
  const given = levels.filter((each) => each.level !== null);
  const first = given[0]?.level ?? null;
  const criteria = new Set(given.map((each) => each.criterionId));
  const isEnough = given.length >= FEWEST_LEVELS && criteria.size >= FEWEST_CRITERIA;
  return isEnough && given.every((each) => each.level === first) ? first : null;
}
