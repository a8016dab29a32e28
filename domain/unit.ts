/** The range a number can have in a unit people commonly write; undefined for a unit we do not know. */
interface UnitRange {
  readonly min: number;
  readonly max: number;
}

const PERCENTAGE = /^(%|percent|per cent|percentage)$/i;

const RANGES: readonly (readonly [RegExp, UnitRange])[] = [
  [PERCENTAGE, { min: 0, max: 100 }],
  [/^(h|hrs?|hours?) ?(\/|an?|per) ?(d|day)$/i, { min: 0, max: 24 }],
  [/^(h|hrs?|hours?) ?(\/|an?|per) ?(w|wk|week)$/i, { min: 0, max: 168 }],
  [/^(h|hrs?|hours?) ?(\/|an?|per) ?month$/i, { min: 0, max: 744 }],
  [/^(min|mins|minutes?) ?(\/|an?|per) ?(h|hr|hour)$/i, { min: 0, max: 60 }],
  [/^(min|mins|minutes?) ?(\/|an?|per) ?day$/i, { min: 0, max: 1440 }],
  [/^(d|days?) ?(\/|an?|per) ?(w|wk|week)$/i, { min: 0, max: 7 }],
  [/^(d|days?) ?(\/|an?|per) ?month$/i, { min: 0, max: 31 }],
  [
    /^(s|sec|secs|seconds?|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?)$/i,
    { min: 0, max: Number.POSITIVE_INFINITY },
  ],
];

/** Whether a number in this unit is a part of a hundred, so that it changes by points. `isPercentage("per cent")` is true. */
export function isPercentage(unit: string): boolean {
  return PERCENTAGE.test(unit.trim());
}

/** Why a unit cannot be one, or undefined. A unit is words or a sign, never a number: "12" is refused. */
export function unitProblem(unit: string): string | undefined {
  if (unit === "") return undefined;
  return /[\p{L}\p{Sc}%°‰]/u.test(unit)
    ? undefined
    : "A unit is a word or a sign, such as hours, % or e-mails.";
}

/** Why a number cannot be in its unit, or undefined. `numberProblem(200, "hours a week")` says 0 to 168. */
export function numberProblem(value: number, unit: string): string | undefined {
  const range = RANGES.find(([pattern]) => pattern.test(unit.trim()))?.[1];
  if (!range || (value >= range.min && value <= range.max)) return undefined;
  return range.max === Number.POSITIVE_INFINITY
    ? `In ${unit}, this cannot be below 0.`
    : `In ${unit}, this is between ${range.min} and ${range.max}.`;
}
