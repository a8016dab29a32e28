import { z } from "zod";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** By arithmetic, without a date being made: a file to import has hundreds of thousands of days. */
function exists(text: string): boolean {
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number) as [
    number,
    number,
    number,
  ];
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  const days = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

/** A day of the calendar as "2026-11-01", from 1950 on. Days have no time zone. */
export const calendarDay = z
  .string()
  .regex(DAY, { error: "Please give a date." })
  .refine(exists, { error: "This day does not exist." })
  .refine((day) => day >= "1950-01-01", { error: "This is too long ago." });
