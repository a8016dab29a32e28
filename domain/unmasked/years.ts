import { namesTellingYear } from "@/domain/blinding-dates";
import { type Hit, hitsOf } from "@/domain/unmasked/hit";

const YEAR = /(?<!\d)(?:19[3-9]\d|20\d\d)(?!\d)/gu;
const TELLING =
  /(?<![\p{L}\p{N}])(?:(?:ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)(?:[- ]\p{Ll}+)? years|decades?|(?:the|early|late|mid)[\s-]+(?:seventies|eighties|nineties|[’']?[6-9]0s)|[’'][4-9]\d|(?:birthday|born|retire[ds]?|retirement|pension(?:er)?|grand(?:child|son|daughter)\p{L}*|apprenticeship|millennial|generation|school[- ]leaver))(?![\p{L}\p{N}])/giu;

/** What may tell age and was left standing: a number that could be a year long past, and words such as "twenty years". */
export function findYears(text: string, asOf: string): Hit[] {
  const numbers = hitsOf("YEAR", YEAR, text).filter(({ start, end }) =>
    namesTellingYear(text.slice(start, end), asOf),
  );
  return [...numbers, ...hitsOf("YEAR", TELLING, text)];
}
