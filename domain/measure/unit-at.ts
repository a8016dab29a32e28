/** A unit as it stands behind a number, spelt as the product spells it, with the place just after it. */
export interface FoundUnit {
  readonly unit: string;
  readonly end: number;
}

/** Known words, the longest first; what each is called here. A plural is told from its number when it is shown. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/(?:working|business) days?(?!\p{L})/iuy, "working days"],
  [/person[ -]days?(?!\p{L})/iuy, "person-days"],
  [/percentage points?(?!\p{L})|pp(?!\p{L})/iuy, "points"],
  [/%|per ?cent(?!\p{L})/iuy, "%"],
  [/(?:milliseconds?|ms)(?!\p{L})/iuy, "ms"],
  [/(?:seconds?|secs?|s)(?!\p{L})/iuy, "seconds"],
  [/(?:minutes?|mins?)(?!\p{L})/iuy, "minutes"],
  [/(?:hours?|hrs?|h)(?!\p{L})/iuy, "hours"],
  [/days?(?!\p{L})/iuy, "days"],
  [/(?:weeks?|wks?)(?!\p{L})/iuy, "weeks"],
  [/months?(?!\p{L})/iuy, "months"],
  [/quarters?(?!\p{L})/iuy, "quarters"],
  [/(?:years?|yrs?)(?!\p{L})/iuy, "years"],
  [/(?:euros?|EUR)(?!\p{L})/iuy, "€"],
  [/(?:pounds?|GBP)(?!\p{L})/iuy, "£"],
  [/(?:dollars?|USD)(?!\p{L})/iuy, "$"],
  [/CHF(?!\p{L})/uy, "CHF"],
  [/(?:FTEs?|full-time equivalents?)(?!\p{L})/iuy, "FTE"],
  [/(?:stars?)(?!\p{L})/iuy, "stars"],
  [/(?:out of|\/) ?5(?![\d.,%])/iuy, "out of 5"],
  [/(?:out of|\/) ?10(?![\d.,%])/iuy, "out of 10"],
];

const PERIODS = "second|minute|hour|day|week|month|quarter|year";
const PERIOD = new RegExp(`(?: ?/ ?| (?:an?|per|each|every) )(${PERIODS}|wk|yr|h)(?!\\p{L})`, "iuy");
const LONG_PERIOD: Readonly<Record<string, string>> = { wk: "week", yr: "year", h: "hour" };
const PER_THING = / (?:per|an?) ([\p{L}][\p{L}-]{2,24})(?![\p{L}-])/iuy;
const ADVERB =
  / (hourly|daily|weekly|monthly|quarterly|yearly|annually)(?:(?![\p{L}-]| \p{L})|(?= (?:with|by|in|for|to|across|using|and|at|on|from|instead|of)(?!\p{L})))/iuy;
const ADVERB_UNIT: Readonly<Record<string, string>> = {
  hourly: "an hour",
  daily: "a day",
  weekly: "a week",
  monthly: "a month",
  quarterly: "a quarter",
  yearly: "a year",
  annually: "a year",
};
const SPACE = /[ \u00a0\u202f-]?/y;
const NOUN = /[\p{L}][\p{L}’'-]{1,23}(?![\p{L}\d])/uy;

/** Words that end a thing counted: "41 tickets in", "3 of the team". */
const STOPS = new Set(
  (
    "a an the of in on at to from by per for with and or but as that which who when while until till than then into " +
    "instead rather down up over under is was were are be been before after since within without out now only just " +
    "each every more less fewer times time faster slower higher lower better worse i we they he she it his her their " +
    "my our this these those so once twice again using via through because if not no thousand million billion during between against " +
    "versus vs across about around am pm january february march april may june july august september october november " +
    "december jan feb mar apr jun jul aug sep sept oct nov dec"
  ).split(" "),
);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function article(period: string): string {
  return period === "hour" ? "an hour" : `a ${period}`;
}

/** Up to two words that name what was counted: "support tickets". */
function thingAt(text: string, at: number): FoundUnit | undefined {
  const words: string[] = [];
  let end = at;
  for (let place = at; words.length < 2; place = end + 1) {
    const word = matchAt(NOUN, text, place)?.[0];
    if (!word || STOPS.has(word.toLowerCase()) || /(?:ed|ing|ly)$/i.test(word)) break;
    words.push(word);
    end = place + word.length;
    if (text[end] !== " " || /s$/i.test(word)) break;
  }
  return words.length === 0 ? undefined : { unit: words.join(" "), end };
}

/** "a week", "per file": how often, or for each of what, behind a unit. */
function rateAt(text: string, { unit, end }: FoundUnit): FoundUnit {
  const period = matchAt(PERIOD, text, end);
  if (period) {
    const name = (period[1] as string).toLowerCase();
    return { unit: `${unit} ${article(LONG_PERIOD[name] ?? name)}`, end: end + period[0].length };
  }
  const adverb = matchAt(ADVERB, text, end);
  if (adverb) {
    const words = ADVERB_UNIT[(adverb[1] as string).toLowerCase()] as string;
    return { unit: `${unit} ${words}`, end: end + adverb[0].length };
  }
  const each = matchAt(PER_THING, text, end);
  if (!each || !/ per /i.test(each[0])) return { unit, end };
  return { unit: `${unit} per ${(each[1] as string).toLowerCase()}`, end: end + each[0].length };
}

/**
 * The unit that stands at a place of a text, just behind a number. `sign` is a currency sign that stood before it.
 * `unitAt("41 hours per week", 2)` is `{ unit: "hours a week", end: 17 }`.
 */
export function unitAt(text: string, at: number, sign = ""): FoundUnit | undefined {
  if (sign) return rateAt(text, { unit: sign, end: at });
  const start = at + (matchAt(SPACE, text, at)?.[0].length ?? 0);
  for (const [pattern, unit] of KNOWN) {
    const found = matchAt(pattern, text, start);
    if (found) return rateAt(text, { unit, end: start + found[0].length });
  }
  if (matchAt(/\p{Sc}/uy, text, start)) return rateAt(text, { unit: text[start] as string, end: start + 1 });
  const thing = start > at ? thingAt(text, start) : undefined;
  if (thing) return rateAt(text, thing);
  const rate = rateAt(text, { unit: "", end: at });
  return rate.end > at ? { unit: rate.unit.trim(), end: rate.end } : undefined;
}
