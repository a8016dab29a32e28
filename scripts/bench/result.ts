/** One line of the table. `aim` says what `value` is held against; nothing here is a test. */
export interface Result {
  readonly name: string;
  readonly ours: number;
  readonly theirs: number | null;
  readonly unit: string;
  /** ours / theirs, or ours itself where there is nothing beside it. */
  readonly value: number;
  readonly aim: { readonly atMost?: number; readonly atLeast?: number };
}

export function isReached({ value, aim }: Result): boolean {
  return (
    value <= (aim.atMost ?? Number.POSITIVE_INFINITY) && value >= (aim.atLeast ?? Number.NEGATIVE_INFINITY)
  );
}

function say(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString("en-GB") : String(Number(value.toPrecision(3)));
}

function aimInWords({ aim }: Result): string {
  return aim.atMost === undefined ? `at least ${say(aim.atLeast ?? 0)}` : `at most ${say(aim.atMost)}`;
}

/** The results as an aligned table. */
export function asTable(results: readonly Result[]): string {
  const head = ["", "ours", "beside it", "unit", "ratio", "aim", ""];
  const rows = results.map((result) => [
    result.name,
    say(result.ours),
    result.theirs === null ? "" : say(result.theirs),
    result.unit,
    result.theirs === null ? "" : say(result.value),
    aimInWords(result),
    isReached(result) ? "reached" : "NOT reached",
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 || column > 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}
