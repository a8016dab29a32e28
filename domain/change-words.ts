import { unitFamilyOf } from "@/domain/measure/unit-family";
import { isPercentage } from "@/domain/unit";

/** What was measured before and after, in one unit. */
export interface Change {
  readonly baseline: number;
  readonly after: number;
  readonly unit: string;
  /** What was measured. Where it says that something takes time, less of it is said to be faster. */
  readonly metric?: string;
}

export type Trend = "up" | "down" | "level";

const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const TINY = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });
/** A currency sign stands before the number, whatever follows it after: "€5 a month", "£5k". */
const SIGN_BEFORE = /^(\p{Sc})\s*(.*)$/u;
const JOINED = /^(\/|k$|m$|bn$)/i;
/** Words whose last letter falls off after the number one. */
const COUNTED =
  /^(second|minute|hour|day|week|month|year|e-mail|error|call|claim|file|letter|ticket|person-day)s\b/i;
/** Something that takes a while, as against hours that are spent, saved or counted. */
const TAKES_TIME =
  /\b(?:time (?:to|from|until|for|per|taken)|(?:\p{L}+[ -])?time$|turnaround|lead time|cycle|wait\w*|latency|duration|delay|(?:hours|days|weeks|months|minutes|seconds) (?:to|from|until)|to (?:answer|reply|report|launch|production|close|decision|first)\b|slowest|response)/iu;
const NO_SPEED = /\b(?:saved|spent|between|training|overtime|downtime|uptime|on|kept|effort)\b/i;
/** From this many times on, per cent are harder to grasp than "12 times as much". */
const MANY_TIMES = 5;
const BEYOND_COUNTING = 1000;

function number(value: number): string {
  const isTiny = value !== 0 && Math.abs(value) < 0.01;
  return (isTiny ? TINY : NUMBER).format(value).replace("-", "−");
}

/** A measured value with its unit: `measureText(1, "days")` is "1 day", `measureText(-5, "€")` is "−€5". */
export function measureText(value: number, unit: string): string {
  const word = unit.trim();
  if (word === "") return number(value);
  const [, sign, rest = ""] = SIGN_BEFORE.exec(word) ?? [];
  if (sign) {
    const amount = `${value < 0 ? "−" : ""}${sign}${number(Math.abs(value))}`;
    return rest === "" || JOINED.test(rest) ? amount + rest : `${amount} ${rest}`;
  }
  const counted = Math.abs(value) === 1 ? word.replace(COUNTED, "$1") : word;
  return `${number(value)} ${counted}`;
}

/** Units of this length or less stand beside the figure: "71 %", "6 h". */
const SHORT_UNIT = 3;

/**
 * A measured value for large type: the figure, and the words of a long unit, which go below it.
 * `figureAndUnit(6100, "£ a month")` is `{ figure: "£6,100", unit: "a month" }`.
 */
export function figureAndUnit(
  value: number,
  unit: string,
): { readonly figure: string; readonly unit: string } {
  const text = measureText(value, unit);
  const cut = text.indexOf(" ");
  const word = cut < 0 ? "" : text.slice(cut + 1);
  return word.length > SHORT_UNIT ? { figure: text.slice(0, cut), unit: word } : { figure: text, unit: "" };
}

/** Which way it went: `trendOf(5, 3)` is "down". */
export function trendOf(baseline: number, after: number): Trend {
  return after > baseline ? "up" : after < baseline ? "down" : "level";
}

/** Both values for a narrow place: "71 % → 93 %". */
export function changeText({ baseline, after, unit }: Change): string {
  return `${measureText(baseline, unit)} → ${measureText(after, unit)}`;
}

function isSpeed(metric: string, unit: string): boolean {
  return unitFamilyOf(unit) === "DURATION" && TAKES_TIME.test(metric.trim()) && !NO_SPEED.test(metric);
}

/** How much it moved: "40 % less", "40 % faster", "22 points more", "12 times as much", "up from none". */
function moved({ baseline, after, unit, metric = "" }: Change): string {
  const words = isSpeed(metric, unit) ? (["slower", "faster"] as const) : (["more", "less"] as const);
  const more = after > baseline ? words[0] : words[1];
  const difference = Math.abs(after - baseline);
  if (isPercentage(unit)) return `${number(difference)} ${difference === 1 ? "point" : "points"} ${more}`;
  if (baseline === 0 && after > 0) return "up from none";
  if (baseline > 0 && after === 0) return "down to none";
  if (baseline <= 0 || after < 0) {
    return `${measureText(difference, unit)} ${after > baseline ? "more" : "less"}`;
  }
  const times = after / baseline;
  if (times > BEYOND_COUNTING) return `over ${number(BEYOND_COUNTING)} times as much`;
  if (times >= MANY_TIMES) return `${number(Math.round(times * 10) / 10)} times as much`;
  const share = (difference / baseline) * 100;
  if (share < 0.5) return `under 1 % ${more}`;
  if (share > 99.5 && share < 100) return `over 99 % ${more}`;
  return `${number(Math.round(share))} % ${more}`;
}

/**
 * A change as a sentence would say it. A percentage moves by points; below nought, or across it, the difference itself
 * is said, as no percentage exists there. `changeInWords({ baseline: 5, after: 3, unit: "days" })` is "5 days to 3 days, 40 % less", with
 * `metric: "Time to answer"` "40 % faster".
 */
export function changeInWords(change: Change): string {
  const { baseline, after, unit } = change;
  if (baseline === after) return `${measureText(after, unit)}, unchanged`;
  return `${measureText(baseline, unit)} to ${measureText(after, unit)}, ${moved(change)}`;
}
