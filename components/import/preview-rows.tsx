import { SectionTitle } from "@/components/word/section-title";
import type { PreviewRow, TablePreview } from "@/domain/import/import-view";
import { formatNumber } from "@/lib/format";
import { cn } from "@/lib/utils";

interface Shown {
  readonly index: number;
  readonly heading: string;
  readonly name: string;
}

/** The columns that go somewhere, under the name of where they go. */
function shownColumns({ columns, mapping, fields }: TablePreview): Shown[] {
  return columns.flatMap((heading, index) => {
    const field = fields.find(({ key }) => key === mapping[index]);
    return field ? [{ index, heading, name: field.name }] : [];
  });
}

/** A row takes as many lines there as it has columns. */
const MOST_ON_A_PHONE = 5;

const cellClass =
  "min-w-28 max-w-72 py-2 pr-4 align-top break-words last:pr-0 max-sm:block max-sm:max-w-none max-sm:p-0";

function Cell({ row, column }: { row: PreviewRow; column: Shown }) {
  const reasons = row.problems.filter((problem) => problem.column === column.heading);
  const value = row.cells[column.index] ?? "";
  const isNothing = value === "" && reasons.length === 0;
  return (
    <td className={cn(cellClass, isNothing && "max-sm:hidden")}>
      <span className="text-xs text-muted-foreground sm:hidden">{column.name}: </span>
      {value ? <bdi className="line-clamp-3">{value}</bdi> : <span className="sr-only">empty</span>}
      {reasons.map(({ reason }) => (
        <span key={reason} className="mt-0.5 block text-destructive">
          {reason}
        </span>
      ))}
    </td>
  );
}

/** What is wrong with a row as a whole, or with a column that is not shown. */
function RowProblems({ row, shown }: { row: PreviewRow; shown: readonly Shown[] }) {
  const others = row.problems.filter(({ column }) => !shown.some(({ heading }) => heading === column));
  return others.map(({ column, reason }) => (
    <span key={`${column} ${reason}`} className="block text-destructive">
      {column ? `${column}: ` : ""}
      {reason}
    </span>
  ));
}

/** The first rows as they would be read by what is chosen now, with what cannot be read at its place. */
export function PreviewRows({ preview, isBusy }: { preview: TablePreview; isBusy: boolean }) {
  const shown = shownColumns(preview);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="preview-title">
      <SectionTitle id="preview-title" aside={`${formatNumber(preview.rows.length)} rows`}>
        The first rows, as they would be read
      </SectionTitle>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="mt-3 overflow-x-auto" aria-label="The first rows" tabIndex={0} aria-busy={isBusy}>
        <table className="w-full border-collapse text-sm max-sm:block">
          <thead className="max-sm:sr-only">
            <tr className="border-b border-border-strong text-left text-xs text-muted-foreground">
              <th scope="col" className="pr-4 pb-2 font-normal">
                Line
              </th>
              {shown.map(({ index, name }) => (
                <th key={index} scope="col" className="pr-4 pb-2 font-normal last:pr-0">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {preview.rows.map((row, index) => (
              <tr
                key={row.line}
                className={
                  index < MOST_ON_A_PHONE
                    ? "border-t border-border max-sm:grid max-sm:gap-1 max-sm:py-3"
                    : "border-t border-border max-sm:hidden"
                }
              >
                <th
                  scope="row"
                  className="py-2 pr-4 text-left align-top font-normal text-muted-foreground tabular-nums max-sm:p-0"
                >
                  <span className="sm:hidden">Line </span>
                  {formatNumber(row.line)}
                  <RowProblems row={row} shown={shown} />
                </th>
                {shown.map((column) => (
                  <Cell key={column.index} row={row} column={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
