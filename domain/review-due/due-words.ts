import { countWord } from "@/domain/ranking/count-word";

const DAY_MS = 86_400_000;
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** Whole days from one calendar day to another: `daysBetween("2026-11-22", "2026-11-24")` is 2. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** A calendar day as a sentence names it: "24 Nov". */
function shortDay(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** When reviews are due, as a line says it. `dueWords("2026-11-24", "2026-11-22")` is "due 24 Nov, in two days". */
export function dueWords(dueOn: string, today: string): string {
  const days = daysBetween(today, dueOn);
  if (days === 0) return "due today";
  if (days === 1) return "due tomorrow";
  if (days > 1) return `due ${shortDay(dueOn)}, in ${countWord(days)} days`;
  return `was due ${shortDay(dueOn)}, ${days === -1 ? "yesterday" : `${countWord(-days)} days ago`}`;
}
