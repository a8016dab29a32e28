/** What somebody wrote, as part of a sentence: `inQuotes("Down from 41.")` is "“Down from 41”". */
export function inQuotes(text: string): string {
  return `“${text.trim().replace(/[.\s]+$/, "")}”`;
}
