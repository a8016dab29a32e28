import { ContributionBar } from "@/components/chart/contribution-bar";
import { checkedWords, partsOf } from "@/components/decision/source-words";
import {
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
} from "@/components/ui/table";
import { SourceLink } from "@/components/word/source-link";
import type { SourceRow } from "@/domain/decision-view";
import { roundToTotal } from "@/domain/scoring/largest-remainder";
import { formatPoints } from "@/lib/format";

interface SourceTableProps {
  rows: readonly SourceRow[];
  support: number;
  /** The person's dossier, where every source opens. */
  dossier: string;
}

/** What the support rests on, largest first; the printed parts add up to the printed total. */
export function SourceTable({ rows, support, dossier }: SourceTableProps) {
  const printed = roundToTotal(
    rows.map(({ total }) => total * 100),
    1,
  );
  const max = Math.max(1, ...rows.map(({ total }) => total * 100));
  return (
    <Table>
      <TableHeader>
        <TableRow>
          <TableHead>Source</TableHead>
          <TableHead className="max-sm:hidden">Checked by</TableHead>
          <TableHead className="w-[170px] max-sm:hidden">
            <span className="sr-only">Parts</span>
          </TableHead>
          <TableHead className="text-right">Points</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row, index) => (
          <TableRow key={row.id}>
            <TableCell className="min-w-0">
              <span dir="auto" className="break-words">
                {row.label}
              </span>
              {row.isCited ? <span className="ml-2 text-xs text-muted-foreground">cited</span> : null}
              <span className="block text-xs text-muted-foreground sm:hidden">{checkedWords(row)}</span>
            </TableCell>
            <TableCell className="min-w-32 text-muted-foreground max-sm:hidden">
              {checkedWords(row)}
            </TableCell>
            <TableCell className="align-middle max-sm:hidden">
              <ContributionBar parts={partsOf(row)} max={max} thickness={8} isDecorative />
            </TableCell>
            <TableCell className="text-right font-semibold tabular-nums">
              <SourceLink
                href={`${dossier}#${row.source}-${row.id}`}
                label={`${printed[index]} points of ${row.label}: open the source`}
              >
                {(printed[index] ?? 0).toFixed(1)}
              </SourceLink>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
      <TableFooter>
        <TableRow>
          <TableCell>Support</TableCell>
          <TableCell className="max-sm:hidden" />
          <TableCell className="max-sm:hidden" />
          <TableCell className="text-right tabular-nums">{formatPoints(support)}</TableCell>
        </TableRow>
      </TableFooter>
    </Table>
  );
}
