const THOUSANDS = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * How a typed number becomes a value: "1,860" is 1860, "2,5" is 2.5, "−3" is −3, nothing is null, and what is no number
 * stays as typed, so that the rule can refuse it.
 */
export const asMeasured = {
  setValueAs(value: unknown): unknown {
    if (value === null || value === undefined) return null;
    const text = String(value).replace(/\s/g, "").replace("−", "-");
    if (text === "") return null;
    const number = Number(THOUSANDS.test(text) ? text.replaceAll(",", "") : text.replace(",", "."));
    return Number.isFinite(number) ? number : value;
  },
};
