import { z } from "zod";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}

/** A day of the calendar as "2026-11-01", from 1950 on. Days have no time zone. */
export const calendarDay = z
  .string()
  .regex(DAY, { error: "Please give a date." })
  .refine(exists, { error: "This day does not exist." })
  .refine((day) => day >= "1950-01-01", { error: "This is too long ago." });
