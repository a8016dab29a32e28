const DAY_MS = 24 * 3_600_000;

/** How long something has waited: "today", "since yesterday", "for 6 days". */
export function waitedWords(since: string, at: string): string {
  const days = Math.floor((Date.parse(at) - Date.parse(since)) / DAY_MS);
  if (days < 1) return "today";
  return days === 1 ? "since yesterday" : `for ${days} days`;
}
