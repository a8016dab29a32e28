import { instantOf } from "@/domain/calendar";

const MILLISECONDS_PER_DAY = 86_400_000;
const DAYS_PER_MONTH = 30.4375;

/**
 * Age in months of 30.4375 days from one day to another, both as "2026-11-01"; negative when the end lies ahead. Days have no
 * time zone. Example: `ageMonths("2025-11-01", "2026-11-01")` is 365/30.4375 = 11.99.
 */
export function ageMonths(end: string, asOf: string): number {
  const days = (instantOf(asOf).getTime() - instantOf(end).getTime()) / MILLISECONDS_PER_DAY;
  return days / DAYS_PER_MONTH;
}
