import { type CellReading, readAs, refused } from "@/domain/import/cell-reading";
import { parseNumber } from "@/domain/measure/parse-number";

/** A number as it stands in a cell; with a sign of per cent, the number before it. */
export interface CellNumber {
  readonly value: number;
  readonly isPercent: boolean;
}

/** As programs write them, to the last digit. */
const PLAIN = /^[-+]?(?:\d{1,25}(?:\.\d{0,25})?|\.\d{1,25})(?:e[-+]?\d{1,3})?$/i;
/** "1.234,5" and "1.234.567": points part thousands where a comma follows or there are several. */
const POINTS_PART = /^[-+]?\d{1,3}(?:\.\d{3})+,\d{1,9}$|^[-+]?\d{1,3}(?:\.\d{3}){2,}$/;
/** "12 345.6", with whatever space. */
const SPACES_PART = /^[-+]?\d{1,3}(?: \d{3})+(?:[.,]\d{1,9})?$/;
const PERCENT = /\s?(?:%|per ?cent)$/i;

function numberIn(text: string): number | undefined {
  if (PLAIN.test(text)) return Number(text);
  if (POINTS_PART.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (SPACES_PART.test(text)) return Number(text.replaceAll(" ", "").replace(",", "."));
  // A letter may be a unit as well as a magnitude: "5m" are minutes to one and millions to another.
  return /\p{L}/u.test(text) ? undefined : parseNumber(text);
}

/**
 * A cell as a number, with either decimal sign and thousands parted by commas, points, spaces or apostrophes: "1,860.5",
 * "1.860,5" and "1 860,5" are the same, "2,5" is two and a half, and "1,860" is 1860.
 */
export function readNumber(text: string): CellReading<CellNumber> {
  const plain = text
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replace(/^\u2212 ?/, "-")
    .trim();
  const value = numberIn(plain.replace(PERCENT, ""));
  if (value !== undefined && Number.isFinite(value)) return readAs({ value, isPercent: PERCENT.test(plain) });
  return refused(
    /\d/.test(plain)
      ? "This is not a number alone. A unit or a currency goes into a column of its own."
      : "This is not a number.",
  );
}

/** A hundredth part without the dust of binary fractions: `hundredth(7)` is 0.07. */
function hundredth(value: number): number {
  return Number((value / 100).toPrecision(15));
}

/** A cell as a share from 0 to 1: "0.85" and "85 %" are the same; "85" could be either, and is refused. */
export function readShare(text: string): CellReading<number> {
  const read = readNumber(text);
  if (!read.isRead) return read;
  const { value, isPercent } = read.value;
  if (isPercent) return readAs(hundredth(value));
  if (value <= 1) return readAs(value);
  return refused(`Write ${value} % if that is meant, or take the column as “Grade in per cent”.`);
}

/** A cell as a share, told in per cent with or without the sign: "85" is 0.85. */
export function readPercent(text: string): CellReading<number> {
  const read = readNumber(text);
  return read.isRead ? readAs(hundredth(read.value.value)) : read;
}
