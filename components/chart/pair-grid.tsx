import Link from "next/link";
import { cn } from "@/lib/utils";
import { surePercentText } from "./number-words";

export type PairCell = {
  /** That the row is ahead of the column, 0–1. */
  probability: number;
  /** Opens the pair on the balance. */
  href?: string;
};

type PairGridProps = {
  letters: readonly string[];
  /** Rows by columns in the order of `letters`; null on the diagonal. */
  cells: readonly (readonly (PairCell | null)[])[];
  className?: string;
};

/** In whole per cent, never lifted over 80 nor pressed under 20 by rounding. */
function percentText(probability: number): string {
  const sure = surePercentText(probability);
  if (probability >= 0.5) return `${sure} %`;
  return sure === "over 99" ? "under 1 %" : `${100 - Number(sure)} %`;
}

/** How sure each pair is: solid where the row is ahead, hollow where it is behind, pale where it is too close to call. */
export function PairGrid({ letters, cells, className }: PairGridProps) {
  return (
    <table data-slot="pair-grid" className={cn("w-full table-fixed border-collapse text-sm", className)}>
      <caption className="sr-only">How sure, row ahead of column, in per cent</caption>
      <thead>
        <tr>
          <td className="w-6" />
          {letters.map((letter) => (
            <th key={letter} scope="col" className="axis h-5 p-0 text-center font-medium">
              {letter}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {letters.map((row, r) => (
          <tr key={row}>
            <th scope="row" className="axis p-0 text-center font-medium">
              {row}
            </th>
            {letters.map((column, c) => (
              <td key={column} className="h-[54px] p-px">
                <Cell row={row} column={column} cell={cells[r]?.[c] ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ row, column, cell }: { row: string; column: string; cell: PairCell | null }) {
  if (!cell || row === column) return null;
  const { probability, href } = cell;
  const kind = probability >= 0.8 ? "ahead" : probability <= 0.2 ? "behind" : "close";
  const text = percentText(probability);
  if (!href) {
    return (
      <span className="pair-cell" data-kind={kind}>
        {text}
      </span>
    );
  }
  return (
    <Link
      className="pair-cell"
      data-kind={kind}
      href={href}
      aria-label={`${row} ahead of ${column}: ${text}`}
    >
      {text}
    </Link>
  );
}
