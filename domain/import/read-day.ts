import { calendarDay } from "@/domain/calendar-day";
import { type CellReading, readAs, refused } from "@/domain/import/cell-reading";
import type { DATE_ORDERS } from "@/domain/import/import-input";
import { serialDay } from "@/domain/import/serial-day";
import { MONTH_NAME, monthIn, pointOf, YEAR } from "@/domain/paste/point-in-time";

type DateOrder = (typeof DATE_ORDERS)[number];

interface DayRules {
  /** The day that stands for a month or year given without one; where it is not said, the day is needed. */
  readonly month?: "first" | "last" | undefined;
  readonly today: string;
  /** In which order the numbers of a day such as 3/4/2026 stand: the day first, unless it is said. */
  readonly order?: DateOrder | undefined;
}

const TIME = "(?:[T ,]+\\d{1,2}:\\d{2}(?::\\d{2})?.{0,20})?";
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`);
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const DAY_FIRST = new RegExp(`^(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4})${TIME}$`);
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
const IN_WORDS = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[ -](${MONTH_NAME})[ ,-]{1,2}(\\d{4})${TIME}$`,
  "i",
);
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}(${MONTH_NAME}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${TIME}$`,
  "i",
);
const SHORT_YEAR = new RegExp(`^\\d{1,2}[-/. ](?:\\d{1,2}|${MONTH_NAME})[-/. ]\\d{2}$`, "i");
const WITHOUT_DAY = new RegExp(
  `^(?:${MONTH_NAME},? ${YEAR}|(?:0?[1-9]|1[0-2])[/.]${YEAR}|${YEAR}-(?:0[1-9]|1[0-2])|q[1-4] ?/?${YEAR}|${YEAR})$`,
  "i",
);
const NOW = /^(?:present|now|today|to date|current|ongoing)$/i;
const EXAMPLE = "Write it as 3 April 2026, 3/4/2026 or 2026-04-03.";

type Parts = readonly [year: string, month: string, day: string];

/** Year, month and day as they stand in one of the forms that have all three. */
function partsOf(text: string, order: DateOrder): Parts | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return [yearFirst[1] ?? "", yearFirst[3] ?? "", yearFirst[4] ?? ""];
  const compact = COMPACT.exec(text);
  if (compact) return [compact[1] ?? "", compact[2] ?? "", compact[3] ?? ""];
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, first = "", , second = "", year = ""] = dayFirst;
    return order === "DAY_FIRST" ? [year, second, first] : [year, first, second];
  }
  const inWords = IN_WORDS.exec(text);
  if (inWords) return [inWords[3] ?? "", String(monthIn(inWords[2] ?? "")), inWords[1] ?? ""];
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return [monthFirst[3] ?? "", String(monthIn(monthFirst[1] ?? "")), monthFirst[2] ?? ""];
  return undefined;
}

function dayOf([year, month, day]: Parts, order: DateOrder): CellReading<string> {
  if (Number(month) > 12) {
    const isOther = Number(day) <= 12;
    const meant =
      order === "DAY_FIRST" ? `the day first: ${month}/${day}` : `the month first: ${day}/${month}`;
    return refused(`There is no month ${Number(month)}.${isOther ? ` Here comes ${meant}/${year}.` : ""}`);
  }
  const read = calendarDay.safeParse(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return read.success ? readAs(read.data) : refused(read.error.issues[0]?.message ?? EXAMPLE);
}

function withoutDay(text: string, { month, today }: DayRules): CellReading<string> {
  const point = pointOf(text);
  if (!month || !point) return refused(`The day is missing. ${EXAMPLE}`);
  // The month or year that is not over yet ends today: nothing later has come.
  if (month === "first" || (point[0] <= today && point[1] > today))
    return readAs(month === "first" ? point[0] : today);
  return readAs(point[1]);
}

function reasonAgainst(text: string): string {
  if (SHORT_YEAR.test(text)) return "Write the year with four digits.";
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(text) ? serialDay(Number(text.replace(",", "."))) : undefined;
  if (serial)
    return `This is a number, by which a spreadsheet may mean ${serial}. Format the column as dates.`;
  return `This is not a date. ${EXAMPLE}`;
}

/**
 * A cell as a day of the calendar. Days come before months, as in Britain, unless `order` says otherwise: `readDay("3/4/2026", {today})` is "2026-04-03";
 * "3 Apr 2026", "April 3, 2026" and "2026-04-03T10:00" are the same. Months and years alone only where `month` says so.
 */
export function readDay(text: string, rules: DayRules): CellReading<string> {
  const plain = text.replace(/\s+/g, " ").trim();
  const order = rules.order ?? "DAY_FIRST";
  const parts = partsOf(plain, order);
  if (parts) return dayOf(parts, order);
  if (rules.month === "last" && NOW.test(plain)) return readAs(rules.today);
  return WITHOUT_DAY.test(plain) ? withoutDay(plain, rules) : refused(reasonAgainst(plain));
}
