import { calendarDay } from "@/domain/calendar-day";
import type { PersonProblem } from "./imported-person";
import { lineOf, memberOf } from "./json-value";
import { addProblem } from "./take-field";

/** A date that may be only a month or a year, as its first and last day. */
export interface PartialDay {
  readonly first: string;
  readonly last: string;
}

/** When something was; null where it is not known. */
export interface Period {
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}

// A time behind the day is left out: only the day is asked for.
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]{1,16}(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

function spanOf([, year, month, day]: RegExpExecArray): PartialDay {
  if (day) return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };
}

/** "2014-06-29", "2023-04" or "2014" as days; what is none is listed. `today` ("2026-11-01") is the last day a thing can begin. */
export function takePartialDay(
  problems: PersonProblem[],
  path: string,
  value: unknown,
  today: string,
): PartialDay | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const parts = ISO.exec(lineOf(value));
  if (!parts) {
    addProblem(problems, path, "A date is written as 2026-03-31, 2026-03 or 2026.", value);
    return undefined;
  }
  const span = spanOf(parts);
  const refusal = calendarDay.safeParse(span.first).error?.issues[0]?.message;
  if (!refusal && span.first <= today) return span;
  addProblem(problems, path, refusal ?? "This day has not come yet.", value);
  return undefined;
}

/**
 * When something was that has a start and an end in an object. A time that is not over ends today; an end that is not said
 * stays open, for nothing is claimed of how long a single result went on.
 */
export function takePeriod(problems: PersonProblem[], path: string, entry: unknown, today: string): Period {
  const end = memberOf(entry, "endDate");
  const from = takePartialDay(problems, `${path}.startDate`, memberOf(entry, "startDate"), today);
  // An end in the future is a plan; whoever is at it now is at it today.
  const isAhead = typeof end === "string" && /^\d{4}/.test(end) && end.slice(0, 4) > today.slice(0, 4);
  const to = isAhead
    ? { first: today, last: today }
    : takePartialDay(problems, `${path}.endDate`, end, "9999-12-31");
  if (from && to && to.last < from.first) {
    addProblem(problems, `${path}.endDate`, "The end is before the start.", end);
    return { periodStart: from.first, periodEnd: null };
  }
  const last = to && (to.last < today ? to.last : today);
  return { periodStart: from?.first ?? null, periodEnd: last ?? null };
}
