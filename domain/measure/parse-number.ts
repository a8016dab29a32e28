/** A number as it stands in text, with the place just after it. */
export interface FoundNumber {
  readonly value: number;
  readonly end: number;
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};
const NUMBER_WORDS: readonly string[] =
  "none one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Digits in groups of three, then digits as they come; no part can match in two ways, so reading stays linear. */
const DIGITS = /[-−+]?(?:\d{1,3}(?:[,\u00a0\u202f’']\d{3})+(?!\d)|\d{1,15})(?:[.,]\d{1,9})?/y;
const ATTACHED = /(?:k|mn?|bn?)(?![\p{L}\d/])/iuy;
const SPELT = /[ \u00a0-](?:thousand|million|billion|mn|bn)(?!\p{L})/iuy;
const WORD = /(?:none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}\d])/iuy;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** "1,860.5" and "2,5" as people mean them: a comma before three digits parts thousands, else it is a decimal sign. */
function readDigits(text: string): number {
  const plain = text.replace("−", "-").replace(/[\u00a0\u202f’']/g, "");
  const isGrouped = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
  return Number(isGrouped ? plain.replaceAll(",", "") : plain.replace(",", "."));
}

/** The number written in digits at a place of a text, with "k", "m", "million" and the like counted in, or undefined. */
export function digitsAt(text: string, at: number): FoundNumber | undefined {
  const digits = matchAt(DIGITS, text, at);
  if (digits === undefined) return undefined;
  const value = readDigits(digits);
  const after = at + digits.length;
  const magnitude = matchAt(ATTACHED, text, after) ?? matchAt(SPELT, text, after);
  if (Number.isNaN(value)) return undefined;
  if (magnitude === undefined) return { value, end: after };
  const factor = MAGNITUDES[magnitude.slice(magnitude.search(/\p{L}/u)).toLowerCase()] ?? 1;
  // Without the dust that 1.2 × 10⁶ and the like can leave.
  return { value: Number((value * factor).toPrecision(15)), end: after + magnitude.length };
}

/** The number written as a word at a place of a text, "none" to "twelve", or undefined. */
export function numberWordAt(text: string, at: number): FoundNumber | undefined {
  const word = matchAt(WORD, text, at);
  return word === undefined
    ? undefined
    : { value: NUMBER_WORDS.indexOf(word.toLowerCase()), end: at + word.length };
}

/**
 * A whole text as a number, or undefined. `parseNumber("1,860")` is 1860, `parseNumber("2,5")` 2.5, `parseNumber("1.2m")`
 * 1200000.
 */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const found = digitsAt(trimmed, 0);
  return found && found.end === trimmed.length ? found.value : undefined;
}
