const AT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** An instant as paper says it, which knows nobody's zone: "27 November 2026, 16:41 UTC". */
export function instantInWords(at: string): string {
  return `${AT.format(new Date(at)).replace(" at ", ", ")} UTC`;
}

/** A level as a table says it: blank is "no evidence", and never 0. */
export function levelInWords(level: number | null): string {
  return level === null ? "no evidence" : String(level);
}
