const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(\.\d{1,9})?)?\s*(Z|z|[+-]\d{2}:?\d{2})?)?$/;

/** At which end of a day a date without a time is meant: something begins with its first moment and ends with its last. */
export type DayEdge = "FIRST" | "LAST";

function isoOf(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/**
 * A moment as certificates write them (ISO 8601, a day alone, or seconds since 1970), in UTC; undefined when it is none. A
 * time without a zone is taken as UTC. `readMoment("2017-06-30", "LAST")` is "2017-06-30T23:59:59.000Z".
 */
export function readMoment(value: unknown, edge: DayEdge): string | undefined {
  if (typeof value === "number")
    return Math.abs(value) < 1e11 ? isoOf(new Date(Math.round(value * 1000))) : undefined;
  if (typeof value !== "string") return undefined;
  const found = MOMENT.exec(value.trim());
  if (!found) return undefined;
  const [, day, minutes, seconds = "00", fraction = "", zone = "Z"] = found;
  const time = minutes ? `${minutes}:${seconds}${fraction.slice(0, 4)}` : edgeOfDay(edge);
  const offset = zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
  return isoOf(new Date(`${day}T${time}${minutes ? offset : "Z"}`));
}

function edgeOfDay(edge: DayEdge): string {
  return edge === "FIRST" ? "00:00:00" : "23:59:59";
}

/** The day of a moment, in UTC: `dayOf("2017-06-30T23:59:59.000Z")` is "2017-06-30". */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
