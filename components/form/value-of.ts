import { parseNumber } from "@/domain/measure/parse-number";

type Convert = { setValueAs: (value: unknown) => unknown };

/** A number as people write it: "1,860" is 1860, "2,5" is 2.5; what is no number stays as typed, so that the rule can refuse it. */
function readNumber(text: string): number | string {
  const number = parseNumber(text) ?? Number(text);
  return Number.isNaN(number) ? text : number;
}

/** An empty number field is null, not 0. */
export const asNumber: Convert = {
  setValueAs: (value) => {
    if (value === null || value === undefined) return null;
    const text = String(value).trim().replace("−", "-");
    return text === "" ? null : readNumber(text);
  },
};

/** A choice not made, or a day not given, is null. */
export const asChoice: Convert = { setValueAs: (value) => (value === "" ? null : value) };

/** A choice between two, by the values "true" and "false". */
export const asBoolean: Convert = { setValueAs: (value) => String(value) === "true" };
