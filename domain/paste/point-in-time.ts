/** A stretch of the calendar by its first and its last day. */
export type Point = readonly [first: string, last: string];

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
export const MONTH_NAME =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
export const YEAR = "(?:19[5-9]\\d|20\\d\\d)";

const two = (value: number) => String(value).padStart(2, "0");

function monthsOf(year: number, first: number, last: number): Point {
  const days = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return [`${year}-${two(first)}-01`, `${year}-${two(last)}-${two(days)}`];
}

/** The month whose name a text begins with, 1 to 12, or 0. `monthIn("Sept")` is 9. */
export function monthIn(text: string): number {
  const name = /\p{L}{3}/u.exec(text)?.[0].toLowerCase() ?? "";
  return MONTHS.indexOf(name) + 1;
}

/** A point in time as its first and last day: "Mar 2024", "03/2024", "2024-03", "Q1 2024", "2024". */
export function pointOf(text: string): Point | undefined {
  const year = Number(new RegExp(YEAR).exec(text)?.[0]);
  if (!year) return undefined;
  const part = /\b([qh])([1-4])/i.exec(text);
  if (part) {
    const months = part[1]?.toLowerCase() === "q" ? 3 : 6;
    const last = Number(part[2]) * months;
    return last > 12 ? undefined : monthsOf(year, last - months + 1, last);
  }
  const number = /^(\d{1,2})[/.]/.exec(text)?.[1] ?? /^\d{4}-(\d\d)/.exec(text)?.[1];
  const month = number ? Number(number) : monthIn(text);
  return month ? monthsOf(year, month, month) : monthsOf(year, 1, 12);
}
