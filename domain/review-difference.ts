/** What one person said of one outcome on one criterion; null is "no evidence". */
export interface Answered {
  readonly level: number | null;
}

/** From this many levels apart on, people should talk about it. */
export const LARGE_DIFFERENCE = 2;

/** Levels between the highest and the lowest answer, 0 to 4; "no evidence" has no level. `spreadOf([{ level: 3 }, { level: 1 }])` is 2. */
export function spreadOf(answers: readonly Answered[]): number {
  const levels = answers.flatMap((answer) => (answer.level === null ? [] : [answer.level]));
  return levels.length < 2 ? 0 : Math.max(...levels) - Math.min(...levels);
}

/** Whether some found evidence where others found none. */
export function isSplitOnEvidence(answers: readonly Answered[]): boolean {
  const blanks = answers.filter((answer) => answer.level === null).length;
  return blanks > 0 && blanks < answers.length;
}

/** Rows with the largest difference first, then those split on whether there is evidence; otherwise as they came. */
export function byDisagreement<Row extends { readonly answers: readonly Answered[] }>(
  rows: readonly Row[],
): Row[] {
  const weight = (row: Row) => spreadOf(row.answers) * 2 + (isSplitOnEvidence(row.answers) ? 1 : 0);
  return [...rows].sort((a, b) => weight(b) - weight(a));
}

/** Of the rows that two or more people gave a level, how many lie within one level. */
export function agreementOf(rows: readonly { readonly answers: readonly Answered[] }[]): {
  compared: number;
  withinOne: number;
} {
  const compared = rows.filter((row) => row.answers.filter((answer) => answer.level !== null).length > 1);
  return {
    compared: compared.length,
    withinOne: compared.filter((row) => spreadOf(row.answers) < LARGE_DIFFERENCE).length,
  };
}
