const DAY_MS = 24 * 3_600_000;

/** When something was asked: "today", "yesterday", "6 days ago". */
export function askedWords(since: string, at: string): string {
  const days = Math.floor((Date.parse(at) - Date.parse(since)) / DAY_MS);
  if (days < 1) return "today";
  return days === 1 ? "yesterday" : `${days} days ago`;
}
