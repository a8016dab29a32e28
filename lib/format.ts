const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const SHORT_DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** Support or a part of it (0–1) as points with one decimal: `formatPoints(0.4441)` is "44.4". */
export function formatPoints(share: number): string {
  return (share * 100).toFixed(1).replace("-", "−");
}

/** A range of support (0–1) for tables: `formatRange(0.2296, 0.6515)` is "23–65". */
export function formatRange(low: number, high: number): string {
  return `${Math.round(low * 100)}–${Math.round(high * 100)}`;
}

/** A range of support (0–1) in running text: "23 to 65". */
export function formatRangeInWords(low: number, high: number): string {
  return `${Math.round(low * 100)} to ${Math.round(high * 100)}`;
}

/** A share (0–1) as whole per cent with the space British typesetting puts there: "25 %". */
export function formatPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A plain number as people write it: `formatNumber(1860)` is "1,860". */
export function formatNumber(value: number): string {
  return NUMBER.format(value).replace("-", "−");
}

/** A calendar day ("2026-11-01") as "1 November 2026". Days have no time zone. */
export function formatDay(day: string): string {
  return DAY.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** A calendar day as "1 Nov". */
export function formatShortDay(day: string): string {
  return SHORT_DAY.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** A calendar day as "Nov 2026". */
export function formatMonth(day: string): string {
  return MONTH.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** A count with its word: `formatCount(1, "outcome")` is "1 outcome"; `formatCount(3, "outcome")` "3 outcomes". */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${NUMBER.format(count)} ${count === 1 ? singular : plural}`;
}
