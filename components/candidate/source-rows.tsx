import type { ReactNode } from "react";
import { SourceButton } from "@/components/candidate/source-button";

export interface SourceRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly points: number;
  /** What opens behind it. */
  readonly to?: string;
  readonly says?: string;
}

interface SourceRowsProps {
  caption: string;
  rows: readonly SourceRow[];
  /** What they add up to; the parts are made so that they do. */
  total?: number;
}

/** The parts of an opened number, and their sum. */
export function SourceRows({ caption, rows, total }: SourceRowsProps) {
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="axis pb-2 text-left">{caption}</caption>
      <tbody>
        {rows.map(({ key, label, note, points, to, says }) => (
          <tr key={key} className="border-t border-border">
            <th scope="row" dir="auto" className="min-w-0 py-2 pr-3 text-left font-normal break-words">
              {label}
              {note ? <span className="block text-muted-foreground">{note}</span> : null}
            </th>
            <td className="py-2 text-right align-top">
              {to ? (
                <SourceButton to={to} label={says ?? `${points.toFixed(2)} points`}>
                  {points.toFixed(2)}
                </SourceButton>
              ) : (
                points.toFixed(2)
              )}
            </td>
          </tr>
        ))}
        {total === undefined ? null : (
          <tr className="border-t border-border-strong font-strong">
            <th scope="row" className="py-2 pr-3 text-left font-strong">
              Together
            </th>
            <td className="py-2 text-right">{total.toFixed(2)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
