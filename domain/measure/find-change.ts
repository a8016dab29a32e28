import type { Change } from "@/domain/change-words";
import { convertDuration, shorterUnit } from "./duration";
import { findQuantities, type Quantity } from "./find-quantities";

/** Before and after as a text tells them, and where in it. */
export interface FoundChange extends Change {
  readonly start: number;
  readonly end: number;
}

/** Farther apart, two numbers hardly belong together. */
const MOST_BETWEEN = 60;
const ABOUT =
  "(?:about|around|roughly|nearly|almost|only|just|under|over|less than|more than|some|an average of|~|≈)?";
const TO = new RegExp(`^\\s*(?:down to|up to|to|→|->|=>|⇒|➔)\\s*${ABOUT}\\s*$`, "iu");
const ARROW = /→|->|=>|⇒|➔|down to|up to/iu;
const FROM_BEFORE = new RegExp(`\\bfrom\\s+${ABOUT}\\s*$`, "iu");
const REVERSED = new RegExp(
  `^[\\s,(]*(?:[\\p{L}-]+ ){0,4}?(?:instead of|rather than|down from|up from|from|compared (?:to|with)|versus|vs\\.?|previously|formerly|was|it was|used to be|where it was)\\s*:?\\s*${ABOUT}\\s*$`,
  "iu",
);
const RELATIVE = new RegExp(`\\b(?:by|down|up|fell|rose|another|further)\\s+${ABOUT}\\s*$`, "iu");
const RELATIVE_BETWEEN =
  /(?:by|down|up) (?:about |around |roughly |nearly |over )?[\d.,]{1,9} ?(?:%|per cent|percent|points?)/giu;
const BEFORE_AFTER = /^[\s,;]*before(?:hand)?[\s,;:]*(?:and |now )?(?:after(?:wards)?[:\s]*)?$/iu;
const AFTER_LABEL = /^[\s,;]*(?:and )?(?:after(?:wards)?|now|today):?\s*$/iu;
const BEFORE_LABEL = /\bbefore:?\s*$/iu;
const CHANGED =
  /\b(?:cut|cuts|reduc\w+|lower\w+|rais\w+|increas\w+|improv\w+|grew|grown?|shorten\w+|dropp?\w*|fell|rose|lift\w+|boost\w+|brought|went|sped|shr[aiu]nk)\b/iu;

/** One unit for both values, or undefined where they cannot be compared. */
function inOneUnit(first: Quantity, second: Quantity): [number, number, string] | undefined {
  const [one, other] = [first.unit, second.unit];
  if (one === other || other === "") return [first.value, second.value, one];
  if (one === "") return [first.value, second.value, other];
  const words = [one, other].map((unit) => unit.toLowerCase().replace(/s\b/g, "")) as [string, string];
  if (words[1].startsWith(words[0])) return [first.value, second.value, other];
  if (words[0].startsWith(words[1])) return [first.value, second.value, one];
  const unit = shorterUnit(one, other);
  const values = [convertDuration(first.value, one, unit), convertDuration(second.value, other, unit)];
  const [before, after] = values;
  if (before !== undefined && after !== undefined) return [before, after, unit];
  return undefined;
}

type Order = "FORWARD" | "BACKWARD";

/** "by 40 %" and "down 40 %" say how much it moved, not where it stood. */
function isRelative(text: string, { start, unit }: Quantity): boolean {
  return RELATIVE.test(text.slice(Math.max(0, start - 30), start)) && /^(?:%|points)$/.test(unit);
}

function orderOf(text: string, first: Quantity, second: Quantity): Order | undefined {
  const between = text.slice(first.end, second.start).replace(RELATIVE_BETWEEN, "");
  if (between.length > MOST_BETWEEN) return undefined;
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  if (TO.test(between)) {
    const isMeant =
      FROM_BEFORE.test(before) || ARROW.test(between) || (CHANGED.test(before) && first.unit !== "");
    return isMeant ? "FORWARD" : undefined;
  }
  if (BEFORE_AFTER.test(between) || (BEFORE_LABEL.test(before) && AFTER_LABEL.test(between)))
    return "FORWARD";
  return REVERSED.test(between) ? "BACKWARD" : undefined;
}

function changeIn(text: string, quantities: readonly Quantity[], order: Order): FoundChange | undefined {
  for (const [index, first] of quantities.entries()) {
    const second = quantities[index + 1];
    if (!second || orderOf(text, first, second) !== order) continue;
    const values = inOneUnit(first, second);
    if (!values) continue;
    const [one, other, unit] = values;
    const place = { unit, start: first.start, end: second.end };
    return order === "FORWARD"
      ? { baseline: one, after: other, ...place }
      : { baseline: other, after: one, ...place };
  }
  return undefined;
}

/**
 * The change a text tells: "from 41 to 17 hours", "3 days instead of 5", "71 % → 93 %". Undefined where there is none, or
 * where the two units cannot be compared. What goes from one value to another is taken before what stands instead of one.
 */
export function findChange(text: string): FoundChange | undefined {
  const quantities = findQuantities(text).filter((quantity) => !isRelative(text, quantity));
  return changeIn(text, quantities, "FORWARD") ?? changeIn(text, quantities, "BACKWARD");
}
