import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDay } from "@/domain/calendar-day";

const two = (number: number) => String(number).padStart(2, "0");

/** Whether the platform knows a day, which rolls over those it does not. */
function isKnown(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

describe("a day of the calendar", () => {
  it("is one exactly where the platform knows it", () => {
    const parts = fc.tuple(fc.integer({ min: 1950, max: 9999 }), fc.nat({ max: 14 }), fc.nat({ max: 33 }));
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = `${year}-${two(month)}-${two(day)}`;
        return calendarDay.safeParse(text).success === isKnown(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("has leap years as they are", () => {
    const last = (year: number) => calendarDay.safeParse(`${year}-02-29`).success;
    expect([2000, 2024, 2100, 2023].map(last)).toEqual([true, true, false, false]);
  });

  it("says why it is none", () => {
    const reasons = (text: string) =>
      (calendarDay.safeParse(text).error?.issues ?? []).map(({ message }) => message);
    expect(reasons("2026-02-30")).toEqual(["This day does not exist."]);
    expect(reasons("1949-12-31")).toEqual(["This is too long ago."]);
    expect(reasons("soon")).toContain("Please give a date.");
  });
});
