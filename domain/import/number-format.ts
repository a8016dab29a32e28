/** What a number in a workbook stands for, by its format. */
export type NumberMeaning = "plain" | "percent" | "date";

const PERCENTS: readonly number[] = [9, 10];

/** The formats of dates that every workbook has without naming them; 27 to 36 and 50 to 58 are East Asian ones. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** What is written out as it is: in quotation marks, behind a backslash, as wide as a sign, and conditions and colours. */
const LITERAL = /"[^"]*"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
/** Hours, minutes or seconds beyond a day: a duration, which is no date. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/**
 * What a number format makes of a number. `meaningOfFormat(14)` is "date", `meaningOfFormat(164, "0.0%")` "percent".
 */
export function meaningOfFormat(id: number, code?: string): NumberMeaning {
  if (code === undefined) {
    if (PERCENTS.includes(id)) return "percent";
    return isBuiltInDate(id) && id !== 46 ? "date" : "plain";
  }
  const shown = code.split(";")[0]?.replace(LITERAL, "") ?? "";
  if (ELAPSED.test(shown) || /general/i.test(shown)) return "plain";
  if (/[dmyhs]/i.test(shown)) return "date";
  return shown.includes("%") ? "percent" : "plain";
}
