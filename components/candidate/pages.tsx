import { Button } from "@/components/ui/button";
import { formatNumber } from "@/lib/format";

interface PagesProps {
  page: number;
  total: number;
  perPage: number;
  onTurn: (page: number) => void;
}

/** Which part of a long list is shown, with the way to the next and the one before. */
export function Pages({ page, total, perPage, onTurn }: PagesProps) {
  const last = Math.max(1, Math.ceil(total / perPage));
  if (last === 1 && page === 1) return null;
  return (
    <nav aria-label="Pages" className="mt-4 flex flex-wrap items-center gap-3 text-sm">
      <Button disabled={page <= 1} onClick={() => onTurn(Math.min(page - 1, last))}>
        Before
      </Button>
      <span className="text-muted-foreground tabular-nums">
        Page {formatNumber(page)} of {formatNumber(last)}
      </span>
      <Button disabled={page >= last} onClick={() => onTurn(page + 1)}>
        Next
      </Button>
    </nav>
  );
}
