import { fold } from "./blinding-fold";
import type { BlindingPolicy } from "./blinding-policy";
import type { Term } from "./blinding-term";

/** So many years back from the as-of day, and further, a year tells age. */
export const TELLING_YEARS = 10;
const OLDEST_YEAR = 1930;

const YEAR = "(?:19[3-9]\\d|20\\d\\d)";
const MONTH =
  "(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch|z)?|apr(?:il)?|ma[iy]|jun[ei]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)";
const DAY = "\\d{1,2}(?:st|nd|rd|th|\\.)?";
const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}]|[.,]\\d)";

/** After these a four-digit number is a year, whatever follows. */
const LEADS =
  "since|in|until|till|during|year|early|late|mid|spring|summer|autumn|winter|seit|bis|jahr|depuis|desde";
/** Words that may follow a year. Before any other word, as in "1998 tickets", it is a count of something. */
const FOLLOWS =
  "and|or|to|till|until|at|as|on|in|for|with|by|when|while|where|which|who|i|we|he|she|they|it|the|a|an|after|before|but|was|were|is|through|onwards?|bis|und|et|y|e|au|a";

/** A written-out date or a year, hidden where it is long past. */
const PAST: readonly string[] = [
  `${START}(?:${DAY}\\s+(?:of\\s+)?)?${MONTH}\\.?(?:\\s+${DAY})?,?\\s+(?:of\\s+)?${YEAR}${END}`,
  `${START}\\d{1,2}[./-]\\d{1,2}[./-]${YEAR}${END}`,
  `${START}${YEAR}(?:[/-]\\d{1,2}(?:[/-]\\d{1,2})?|\\.\\d{1,2}\\.\\d{1,2})${END}`,
  `${START}\\d{1,2}/${YEAR}${END}`,
  `${START}${YEAR}(?:'?s)?${END}(?<=${START}(?:${LEADS})[\\s-]+${YEAR}(?:'?s)?)`,
  `${START}(?<![€$£#]|\\d[.,])${YEAR}(?:'?s)?${END}(?!\\s*[%€$£])(?!\\s+(?!(?:${FOLLOWS})(?!\\p{L}))\\p{L})`,
];

/** What tells age whichever year it names: birth, school-leaving, an age, a working life. */
const ALWAYS: readonly string[] = [
  `${START}born\\s+(?:(?:in|on|around|about)\\s+)?[\\p{L}\\d.,/ -]{0,20}?${YEAR}${END}`,
  `${START}(?:(?:date|year|day)\\s+of\\s+birth|d\\.?o\\.?b\\.?|birthday)\\W{0,3}[\\p{L}\\d.,/ -]{0,20}?${YEAR}${END}`,
  `${START}class\\s+of\\s+(?:'?\\d{2}|${YEAR})${END}`,
  `${START}${YEAR}${END}(?<=(?:graduat[a-z]*|left\\s+school|finished\\s+school|abitur|matura)[^.;\\n]{0,60}${YEAR})`,
  `${START}aged?\\s+(?:of\\s+)?[1-9]\\d${END}(?!\\s*(?:days?|weeks?|months?|hours?|minutes?|%|-|to\\s))`,
  `${START}(?:1[6-9]|[2-9]\\d)[\\s-]+years?[\\s-]+old${END}`,
  `${START}in\\s+(?:my|his|her|their)\\s+(?:(?:early|late|mid)[\\s-]+)?(?:twenties|thirties|forties|fifties|sixties)${END}`,
  `${START}(?:1[1-9]|[2-9]\\d)\\+?\\s+years?'?\\s+(?:of\\s+)?(?:\\p{L}+\\s+)?(?:experience|service|practice)${END}`,
  `(?<=${START}for\\s+(?:(?:over|almost|nearly|about|some|more\\s+than)\\s+)?)(?:1[1-9]|[2-9]\\d)\\s+years${END}`,
];

/** The last year, counted from the as-of day, that is so long past that it tells age. `lastTellingYear("2026-11-01")` is 2016. */
export function lastTellingYear(asOf: string): number {
  return Number(asOf.slice(0, 4)) - TELLING_YEARS;
}

/** Whether any year in a text is long past. */
export function namesTellingYear(text: string, asOf: string): boolean {
  return [...text.matchAll(new RegExp(YEAR, "g"))].some(([year]) => {
    const value = Number(year);
    return value >= OLDEST_YEAR && value <= lastTellingYear(asOf);
  });
}

/**
 * What to look for in a folded text where dates are hidden. A year is long past when it lies ten years or more before the
 * as-of day ("since 1998", "12 March 2004"). Newer years stay, as they say how fresh a result is and little of age; but
 * what speaks of birth, of leaving school, of an age or of more than ten years at work is hidden whatever the year
 * ("class of 2019", "born in 2001", "aged 52", "25 years of experience"). A number before a noun is a count and stays:
 * "1998 tickets".
 */
export function dateTerms({ hidesDates, asOf }: BlindingPolicy): Term[] {
  if (!hidesDates) return [];
  const past = PAST.map(
    (source): Term => ({
      kind: "year",
      pattern: new RegExp(source, "gu"),
      needs: /(?:19|20)\d\d/,
      isMeant: (occurrence) => namesTellingYear(fold(occurrence).text, asOf),
    }),
  );
  const always = ALWAYS.map(
    (source): Term => ({ kind: "year", pattern: new RegExp(source, "gu"), needs: /\d\d|ties/ }),
  );
  return [...past, ...always];
}
