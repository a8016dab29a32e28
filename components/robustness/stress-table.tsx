import Link from "next/link";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import type { NamedStressRow } from "@/domain/robustness/stress-answer";
import { STRESS_VARIANTS, type StressVariant } from "@/domain/robustness/stress-variants";
import { STRESS_WORDS } from "@/domain/robustness/stress-words";
import { formatPoints } from "@/lib/format";
import { cn } from "@/lib/utils";

function Cell({ row, variant }: { row: NamedStressRow; variant: StressVariant }) {
  const { places, support } = row.results[variant];
  const hasMoved = places !== row.results.AS_SET.places;
  return (
    <TableCell
      data-label={STRESS_WORDS[variant].name}
      className="whitespace-nowrap tabular-nums max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:py-1 max-sm:pr-0 max-sm:before:text-muted-foreground max-sm:before:content-[attr(data-label)]"
    >
      <span>
        <span
          className={cn(hasMoved && "font-strong underline decoration-border-strong underline-offset-[3px]")}
        >
          {places}
        </span>
        {hasMoved ? <span className="sr-only"> (moved)</span> : null}{" "}
        <span className="text-muted-foreground">{formatPoints(support)}</span>
      </span>
    </TableCell>
  );
}

/** Places and support of each in every test; places that are not those as set are underlined. */
export function StressTable({ openingId, rows }: { openingId: string; rows: readonly NamedStressRow[] }) {
  return (
    <Table className="mt-4 max-sm:block [&_td]:py-2 [&_td]:align-middle">
      <caption className="sr-only">Places and support in each test</caption>
      <TableHeader className="max-sm:sr-only">
        <TableRow>
          <TableHead>Candidate</TableHead>
          {STRESS_VARIANTS.map((variant) => (
            <TableHead key={variant} className="max-w-32 whitespace-normal">
              {STRESS_WORDS[variant].name}
            </TableHead>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody className="max-sm:block">
        {rows.map((row) => (
          <TableRow key={row.applicationId} className="max-sm:block max-sm:py-2">
            <TableCell className="min-w-0 max-sm:block max-sm:py-1">
              <Link
                href={`/openings/${openingId}/applications/${row.applicationId}`}
                dir="auto"
                className="link break-words touch:inline-flex touch:min-h-11 touch:items-center"
              >
                {row.name}
              </Link>
            </TableCell>
            {STRESS_VARIANTS.map((variant) => (
              <Cell key={variant} row={row} variant={variant} />
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
