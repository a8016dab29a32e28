import { MONTH_NAME, type Point, pointOf, YEAR } from "@/domain/paste/point-in-time";

/** When something was, as calendar days ("2024-03-01"), and where the text says so. */
export interface FoundPeriod {
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly start: number;
  readonly end: number;
}

const POINT = [
  `(?:\\d{1,2} )?${MONTH_NAME},? ${YEAR}`,
  `(?:0?[1-9]|1[0-2])[/.]${YEAR}`,
  `${YEAR}-(?:0[1-9]|1[0-2])(?:-[0-3]\\d)?`,
  `(?:q[1-4]|h[12]) ?[/ ]?${YEAR}`,
  YEAR,
].join("|");
const NOW = "present|now|today|to date|current|ongoing";
const TO = "\\s{0,2}(?:[-–—]|to|until|till|through)\\s{0,2}";
/** A year is no part of a longer number, and no date follows a letter. */
const EDGE = "(?<![\\p{L}\\d,.])";
const END = "(?![\\p{L}\\d]|[.,]\\d|[ -]?%)";
const RANGE = new RegExp(`${EDGE}(?:from )?(${POINT}|${MONTH_NAME})${TO}(${POINT}|${NOW})${END}`, "iu");
const BETWEEN = new RegExp(`${EDGE}between (${POINT}|${MONTH_NAME}) and (${POINT}|${NOW})${END}`, "iu");
const SINCE = new RegExp(`${EDGE}since (${POINT})${END}`, "iu");
const UNTIL = new RegExp(`${EDGE}(?:until|till|by) (${POINT})${END}`, "iu");
const SINGLE = new RegExp(`${EDGE}(?:in |during |over |\\(|, ?)?(${POINT})${END}`, "iu");

function rangeOf(from: string, to: string, today: string): [string, string] | undefined {
  const isNow = new RegExp(`^(?:${NOW})$`, "i").test(to);
  const last = isNow ? today : pointOf(to)?.[1];
  // "January to June 2025": the year of the end is the start's as well.
  const start = pointOf(from) ?? (last ? pointOf(`${from} ${last.slice(0, 4)}`) : undefined);
  return start && last && start[0] <= last ? [start[0], last] : undefined;
}

/** A period that is not over yet ends today, as nothing later has come; one that has not begun is none. */
function until(
  today: string,
  start: string | null,
  end: string | null,
  place: { start: number; end: number },
) {
  if ((start ?? end ?? "") > today) return undefined;
  return { periodStart: start, periodEnd: end !== null && end > today ? today : end, ...place };
}

/**
 * The first period a text names, no later than `today` ("2026-11-01"): "Mar 2024 – Jun 2024", "since May 2023", "2021–2024",
 * "Q2 2024", "in 2023", "January to June 2025", "03/2024 to present".
 */
export function findPeriod(text: string, today: string): FoundPeriod | undefined {
  const range = RANGE.exec(text) ?? BETWEEN.exec(text);
  if (range) {
    const days = rangeOf(range[1] as string, range[2] as string, today);
    const place = { start: range.index, end: range.index + range[0].length };
    if (days) return until(today, days[0], days[1], place);
  }
  for (const [pattern, choose] of [
    [SINCE, ([first]: Point) => [first, null]],
    [UNTIL, ([, last]: Point) => [null, last]],
    [SINGLE, ([first, last]: Point) => [first, last]],
  ] as const) {
    const found = pattern.exec(text);
    const point = found && pointOf(found[1] as string);
    if (!found || !point) continue;
    const [start, end] = choose(point) as [string | null, string | null];
    return until(today, start, end, { start: found.index, end: found.index + found[0].length });
  }
  return undefined;
}
