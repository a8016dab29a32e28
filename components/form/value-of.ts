type Convert = { setValueAs: (value: unknown) => unknown };

/** An empty number field is null, not 0; what is no number stays as typed, so that the rule can refuse it. */
export const asNumber: Convert = {
  setValueAs: (value) => {
    if (value === null || value === undefined) return null;
    const text = String(value).trim().replace("−", "-").replace(",", ".");
    if (text === "") return null;
    const number = Number(text);
    return Number.isNaN(number) ? value : number;
  },
};

/** A choice not made, or a day not given, is null. */
export const asChoice: Convert = { setValueAs: (value) => (value === "" ? null : value) };
export const asDay: Convert = asChoice;
