import type { OutcomeFrequency } from "@/domain/outcome-fields";
import { FREQUENCY_NAMES } from "@/domain/outcome-fields";
import { formatCount, formatDay } from "@/lib/format";

const DAY_MS = 86_400_000;

function length(days: number): string {
  if (days < 14) return formatCount(days, "day");
  return days < 182
    ? formatCount(Math.round(days / 7), "week")
    : formatCount(Math.round(days / 30.4375), "month");
}

/** When it was: "20 weeks to 30 June 2026", "28 October 2026", "Since 3 May 2026", or nothing. */
export function periodWords(start: string | null, end: string | null): string {
  if (!start) return end ? `Until ${formatDay(end)}` : "";
  if (!end) return `Since ${formatDay(start)}`;
  if (start === end) return formatDay(end);
  const days = Math.round((Date.parse(end) - Date.parse(start)) / DAY_MS) + 1;
  return `${length(days)} to ${formatDay(end)}`;
}

/** How often it was done, in running text: "every week". */
export function frequencyWords(frequency: OutcomeFrequency | null): string {
  return frequency ? FREQUENCY_NAMES[frequency].toLowerCase() : "";
}
