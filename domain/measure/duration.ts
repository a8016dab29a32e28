const SECONDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|milliseconds?)$/i, 0.001],
  [/^(?:s|secs?|seconds?)$/i, 1],
  [/^(?:mins?|minutes?)$/i, 60],
  [/^(?:h|hrs?|hours?)$/i, 3600],
  [/^(?:d|days?)$/i, 86_400],
  [/^(?:wks?|weeks?)$/i, 604_800],
];

function secondsIn(unit: string): number | undefined {
  return SECONDS.find(([pattern]) => pattern.test(unit.trim()))?.[1];
}

/**
 * A duration in another unit, or undefined where one of them has no fixed length (months, working days).
 * `convertDuration(2, "days", "hours")` is 48.
 */
export function convertDuration(value: number, from: string, to: string): number | undefined {
  const [one, other] = [secondsIn(from), secondsIn(to)];
  if (one === undefined || other === undefined) return undefined;
  return Number(((value * one) / other).toPrecision(12));
}

/** The shorter of two units of time, so that "2 days to 3 hours" is said in hours. */
export function shorterUnit(one: string, other: string): string {
  return (secondsIn(one) ?? 0) <= (secondsIn(other) ?? 0) ? one : other;
}
