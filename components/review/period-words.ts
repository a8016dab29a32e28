import { formatMonth } from "@/lib/format";

/** When something happened, by months: "Jul 2025 to Dec 2025", "since Jul 2025", or null when nobody said. */
export function periodInWords(start: string | null, end: string | null): string | null {
  if (start && end) {
    const [from, to] = [formatMonth(start), formatMonth(end)];
    return from === to ? from : `${from} to ${to}`;
  }
  if (start) return `since ${formatMonth(start)}`;
  return end ? `until ${formatMonth(end)}` : null;
}
