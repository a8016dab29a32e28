import { countWord } from "@/domain/ranking/count-word";

const DAY_MS = 86_400_000;
const DAYS_A_MONTH = 365.25 / 12;

function monthsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS / DAYS_A_MONTH;
}

function lengthWords(months: number): string {
  const whole = Math.round(months);
  if (whole < 1) return "less than a month";
  if (whole === 1) return "about a month";
  if (whole < 12) return `about ${countWord(whole)} months`;
  if (whole < 15) return "about a year";
  if (whole < 21) return "about a year and a half";
  const years = Math.round(months / 12);
  return years <= 5 ? `about ${countWord(years)} years` : "more than five years";
}

/** The upper end of how long ago something was; beyond five years it is not said, as it would tell age. */
function agoWords(months: number): string {
  if (months <= 12) return "within the last year";
  if (months <= 24) return "within the last two years";
  return months <= 60 ? "within the last five years" : "more than five years ago";
}

/**
 * When something happened, so that nobody can tell how old the person is: its length and roughly how long ago, counted
 * from the opening's as-of day. Days are ISO 8601; null where nobody said.
 * `coarsePeriod("2025-07-01", "2025-12-01", "2026-11-01")` is "about five months, within the last year".
 */
export function coarsePeriod(start: string | null, end: string | null, asOf: string): string | null {
  if (start && end) {
    return `${lengthWords(monthsBetween(start, end))}, ${agoWords(monthsBetween(end, asOf))}`;
  }
  if (start) return `begun ${agoWords(monthsBetween(start, asOf))}`;
  return end ? `ended ${agoWords(monthsBetween(end, asOf))}` : null;
}
