import { digitsAt, numberWordAt } from "./parse-number";
import { type FoundUnit, unitAt } from "./unit-at";

/** A measured value in a text: "€1.2m a year" is 1200000 in "€ a year". `unit` is empty where none was said. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** More would be no statement but a table. */
const MOST = 40;
// A hyphen behind a digit is no sign: "groups of 8-10 learners" are not fewer than none.
const CANDIDATE =
  /\p{Sc}|(?:(?<!\d)[-−+])?\d|(?<![\p{L}\d-])(?:none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}\d])/giu;
/** Not quantities: the number of a version, a paragraph or a quarter: "v2", "GPT-4", "Q3", "ISO 27001". */
const PART_OF_NAME = /[\p{L}_#.-]$/u;
/** A year is no quantity: four digits with nothing counted, or after a word that says when. */
const YEAR = /^(?:19|20)\d\d$/;
const WHEN_BEFORE =
  /(?:\bin|since|until|during|early|late|mid|spring|summer|autumn|winter|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|may|june?|july?|aug\p{L}*|sep\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*)[ -]$/iu;
const CODE_BEFORE = /(?<!\p{L})(?:ISO|GDPR|No\.?|version|v|chapter|section|page|level|phase|grade|KW) ?$/iu;

function read(text: string, at: number): Quantity | undefined {
  const before = text.slice(Math.max(0, at - 10), at);
  if (PART_OF_NAME.test(before) || CODE_BEFORE.test(before)) return undefined;
  const sign = /^\p{Sc}/u.exec(text.slice(at, at + 2))?.[0] ?? "";
  const from = at + sign.length + (sign && text[at + sign.length] === " " ? 1 : 0);
  const digits = digitsAt(text, from);
  const number = digits ?? (sign ? undefined : numberWordAt(text, from));
  if (!number) return undefined;
  const found: FoundUnit | undefined = unitAt(text, number.end, sign);
  if (YEAR.test(text.slice(at, number.end)) && (!found || WHEN_BEFORE.test(before))) return undefined;
  return { value: number.value, unit: found?.unit ?? "", start: at, end: found?.end ?? number.end };
}

/**
 * The measured values of a text, in their order, at most 40. Takes time in proportion to the text's length.
 * `findQuantities("from 41 to 17 hours")` are 41 without a unit and 17 "hours".
 */
export function findQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  let end = 0;
  for (const { index } of text.matchAll(CANDIDATE)) {
    if (quantities.length >= MOST) break;
    if (index < end) continue;
    const quantity = read(text, index);
    if (!quantity) {
      end = Math.max(end, digitsAt(text, index)?.end ?? 0);
      continue;
    }
    quantities.push(quantity);
    end = quantity.end;
  }
  return quantities;
}

/** A whole text as one measured value, or undefined. `parseQuantity("€1.2m")` is `{ value: 1200000, unit: "€" }`. */
export function parseQuantity(text: string): { readonly value: number; readonly unit: string } | undefined {
  const trimmed = text.trim();
  const [quantity] = findQuantities(trimmed);
  if (quantity?.start !== 0 || quantity.end !== trimmed.length) return undefined;
  return { value: quantity.value, unit: quantity.unit };
}
