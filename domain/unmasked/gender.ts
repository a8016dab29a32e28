import { type Hit, hitsOf } from "@/domain/unmasked/hit";

const WORDS = [
  "he|she|him|her|hers|his|himself|herself",
  "mr|mrs|mister|madam|lady|ladies|gentlem[ae]n|herr|frau|monsieur|madame|mme|se[nñ]ora?|signora?",
  "wom[ae]n|girls?|boys?|wife|husband|mother|father|mum|dad|daughter|sister|brother|girlfriend|boyfriend|widow(?:er)?",
  "maternity|paternity|pregnan(?:t|cy)|salesm[ae]n|saleswom[ae]n|chairm[ae]n|chairwom[ae]n|businessm[ae]n|businesswom[ae]n",
].join("|");
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS})(?![\\p{L}\\p{N}])`, "giu");
/** Titles that are other words when they are written small: "they miss it", "ms" for milliseconds. */
const TITLES = /(?<![\p{L}\p{N}])(?:Ms|Miss|Sir)(?![\p{L}\p{N}])/gu;

/** Words that say somebody's sex, and titles. "She sent it to Mr Otte" has two. */
export function findGender(text: string): Hit[] {
  return [...hitsOf("GENDER", PATTERN, text), ...hitsOf("GENDER", TITLES, text)];
}
