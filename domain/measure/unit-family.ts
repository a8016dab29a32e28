import { isPercentage } from "@/domain/unit";

/** What kind of thing a unit counts: "hours", "hours a week", "%", "€ a month", "points of 5", "calls a day", "e-mails". */
export type UnitFamily =
  | "DURATION"
  | "TIME_RATE"
  | "PERCENTAGE"
  | "MONEY"
  | "RATING"
  | "COUNT_RATE"
  | "COUNT"
  | "NONE";

const DURATION =
  /^(?:(?:calendar|working|business|person|man)[ -])?(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|d|days?|wks?|weeks?|months?|quarters?|yrs?|years?)$/i;
const RATE =
  /(?: ?\/ ?|(?:^| )(?:an?|per|each|every) )[\p{L}-]+$|\b(?:hourly|daily|weekly|monthly|quarterly|yearly|annually)$/iu;
const MONEY =
  /^\p{Sc}|^(?:eur|euros?|usd|dollars?|gbp|pounds?|chf|francs?|sek|nok|dkk|pln|inr|jpy|yen|aud|cad)\b/iu;
const RATING =
  /^(?:stars?|nps|csat|out of \d+|\/ ?(?:5|10|100)|of (?:5|10|100)|points of \d+|points out of \d+)$/i;

/**
 * The family a unit belongs to, read off its words. `unitFamilyOf("hours a week")` is "TIME_RATE", `unitFamilyOf("€")`
 * "MONEY", `unitFamilyOf("")` "NONE".
 */
export function unitFamilyOf(unit: string): UnitFamily {
  const word = unit.trim();
  if (word === "") return "NONE";
  if (isPercentage(word)) return "PERCENTAGE";
  if (MONEY.test(word)) return "MONEY";
  if (RATING.test(word)) return "RATING";
  if (DURATION.test(word)) return "DURATION";
  const base = word.replace(RATE, "").trim();
  if (base === word) return "COUNT";
  return DURATION.test(base) ? "TIME_RATE" : "COUNT_RATE";
}
