import type { ReactNode } from "react";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { cn } from "@/lib/utils";

type Cell = { key: string; value: ReactNode };

type ChartAsTableProps = {
  /** What the table holds; the chart's own title. */
  caption: string;
  columns: readonly { label: string; isNumber?: boolean }[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  className?: string;
};

/** The same numbers as the chart above, one key away: the text equivalent every chart has. */
export function ChartAsTable({ caption, columns, rows, className }: ChartAsTableProps) {
  const align = (index: number) => (columns[index]?.isNumber ? "text-right" : undefined);
  const keyed = (cells: readonly ReactNode[]): Cell[] =>
    columns.map((column, index) => ({ key: column.label, value: cells[index] }));
  return (
    <Collapsible className={cn("print:hidden", className)}>
      <CollapsibleTrigger className="text-xs text-muted-foreground">Show as table</CollapsibleTrigger>
      <CollapsibleContent>
        <Table scrollLabel={caption}>
          <caption className="sr-only">{caption}</caption>
          <TableHeader>
            <tr>
              {columns.map((column, index) => (
                <TableHead key={column.label} className={align(index)}>
                  {column.label}
                </TableHead>
              ))}
            </tr>
          </TableHeader>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.key}>
                {keyed(row.cells).map((cell, index) => (
                  <TableCell key={cell.key} className={cn("py-2", align(index))}>
                    {cell.value}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </CollapsibleContent>
    </Collapsible>
  );
}
