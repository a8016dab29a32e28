import { unitFamilyOf } from "./unit-family";

/** Whether less or more of something is better, and whether that was said or guessed from its words. */
export interface Direction {
  readonly better: "LESS" | "MORE" | "UNKNOWN";
  readonly isStated: boolean;
  /** What it was guessed from, such as "time"; empty when it was said, or is not known. */
  readonly because: string;
}

const STATED_LESS = /\b(?:less|lower|fewer|smaller|shorter) is better\b/i;
const STATED_MORE = /\b(?:more|higher|bigger|longer) is better\b/i;
/** Words that turn a thing that should be small into one that should be large, and the other way round. */
const MORE_WORDS =
  /\b(?:saved|savings?|gained?|won|revenue|sales|income|profit|margin|conversion|accuracy|accurate|satisfaction|satisfied|nps|csat|retention|uptime|availability|coverage|on[ -]time|kept|solved|resolved|first[ -]contact|completed?|completeness|quality|productivity|throughput|output|adoption|engagement|response rate|open rate|click[ -]through|hit rate|win rate|leads?|enquiries|orders|renewals?|pass(?:ed)? rate|delivered|published|time between)\b/i;
const LESS_WORDS =
  /\b(?:time|duration|days?|hours?|minutes?|wait\w*|delays?|late\w*|latency|turnaround|lead time|cycle|backlog|overdue|errors?|mistakes?|defects?|bugs?|faults?|incidents?|complaints?|returns?|returned|rework\w*|missed|misses|lost|loss(?:es)?|costs?|spend\w*|price|expenses?|effort|outages?|downtime|churn|attrition|not renewing|dropouts?|cancel\w+|escalat\w+|duplicates?|touched twice|contacts|queries|e-?mails|calls|steps|manual|unanswered|open cases|waste|scrap|absence|overtime)\b/i;

/**
 * Which way is better for what was measured. Said outright ("less is better") counts first, then words such as "saved" and
 * "errors", then the unit: time should be short. A guess, so it is always shown as one.
 * `directionOf("Time to answer", "days")` is less, guessed from "time".
 */
export function directionOf(metric: string, unit: string): Direction {
  const isStated = true;
  if (STATED_LESS.test(metric)) return { better: "LESS", isStated, because: "" };
  if (STATED_MORE.test(metric)) return { better: "MORE", isStated, because: "" };
  const words = `${metric} ${unit}`;
  const more = MORE_WORDS.exec(words)?.[0];
  if (more) return { better: "MORE", isStated: false, because: more.toLowerCase() };
  const less = LESS_WORDS.exec(words)?.[0];
  if (less) return { better: "LESS", isStated: false, because: less.toLowerCase() };
  const family = unitFamilyOf(unit);
  if (family === "DURATION" || family === "TIME_RATE")
    return { better: "LESS", isStated: false, because: unit.trim().toLowerCase() };
  if (family === "RATING") return { better: "MORE", isStated: false, because: unit.trim().toLowerCase() };
  return { better: "UNKNOWN", isStated: false, because: "" };
}

/** The guess or the statement as a sentence: "Less is better, going by “time”." Empty where it is not known. */
export function directionWords({ better, isStated, because }: Direction): string {
  if (better === "UNKNOWN") return "";
  const words = better === "LESS" ? "Less is better" : "More is better";
  return isStated ? `${words}, as said.` : `${words}, going by “${because}”.`;
}

/** Whether a change went the better way; undefined where that is not known, or nothing moved. */
export function isBetter(direction: Direction, baseline: number, after: number): boolean | undefined {
  if (direction.better === "UNKNOWN" || baseline === after) return undefined;
  return direction.better === "LESS" ? after < baseline : after > baseline;
}
