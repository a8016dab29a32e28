import { readLink, readLinks } from "@/domain/import/cell-links";
import { type CellReading, readAs, refused } from "@/domain/import/cell-reading";
import { type Choice, choiceOf } from "@/domain/import/choice";
import { ANSWER_CHOICES } from "@/domain/import/choices";
import type { CellKind } from "@/domain/import/import-field";
import type { DATE_ORDERS } from "@/domain/import/import-input";
import { readDay } from "@/domain/import/read-day";
import { type CellNumber, readNumber, readPercent, readShare } from "@/domain/import/read-number";

/** What any cell can be read as. */
export type CellValue = string | number | boolean | readonly string[] | CellNumber;

function readChoice(text: string, choices: readonly Choice[]): CellReading<string> {
  const code = choiceOf(text, choices);
  if (code !== undefined) return readAs(code);
  return refused(`This can be: ${choices.map(({ name }) => name).join(" · ")}.`);
}

function readYesNo(text: string): CellReading<boolean> {
  const answer = choiceOf(text, ANSWER_CHOICES);
  return answer === "YES" || answer === "NO" ? readAs(answer === "YES") : refused("This can be: Yes · No.");
}

/** What cells are held against: the day as "2026-11-01", and in which order the numbers of a date stand. */
export interface CellRules {
  readonly today: string;
  readonly dateOrder?: (typeof DATE_ORDERS)[number] | undefined;
}

/** A cell that is not blank as its column wants it. */
export function readCell(text: string, kind: CellKind, rules: CellRules): CellReading<CellValue> {
  switch (kind.type) {
    case "day":
      return readDay(text, { month: kind.month, today: rules.today, order: rules.dateOrder });
    case "number":
      return readNumber(text);
    case "share":
      return readShare(text);
    case "percent":
      return readPercent(text);
    case "choice":
      return readChoice(text, kind.choices);
    case "yesNo":
      return readYesNo(text);
    case "link":
      return readAs(readLink(text));
    case "links":
      return readAs(readLinks(text));
    default:
      // How long a text can be and what it can hold, and what an e-mail address is, the schemas of the domain say.
      return readAs(text);
  }
}
