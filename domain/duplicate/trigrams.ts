/** Letters and digits in a row are a word; everything else only parts words. */
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The distinct trigrams of a text as PostgreSQL's pg_trgm has them: each word in small letters, two blanks before it and one after.
 * Example: "Cat" has "  c", " ca", "cat" and "at ".
 */
export function trigramsOf(text: string): ReadonlySet<string> {
  const trigrams = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const letters = [..."  ", ...word, " "];
    for (let at = 0; at + 3 <= letters.length; at += 1) trigrams.add(letters.slice(at, at + 3).join(""));
  }
  return trigrams;
}

/**
 * How alike two texts are, 0–1: shared trigrams over all trigrams, pg_trgm's `similarity`. 0 where neither has any.
 * Example: `trigramSimilarity("word", "two words")` is 4/11.
 */
export function trigramSimilarity(one: string, other: string): number {
  const [ours, theirs] = [trigramsOf(one), trigramsOf(other)];
  let shared = 0;
  for (const trigram of ours) if (theirs.has(trigram)) shared += 1;
  const all = ours.size + theirs.size - shared;
  return all === 0 ? 0 : shared / all;
}
