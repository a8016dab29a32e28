import type { RankingView } from "@/components/ranking/use-ranking-view";
import { Button } from "@/components/ui/button";
import { wantedInWords } from "@/domain/ranking/filter-words";
import { formatNumber } from "@/lib/format";

interface FilterLineProps {
  view: RankingView;
  shown: number;
  total: number;
}

/** What the table is narrowed down to, and how many that leaves; nothing while everybody shows. */
export function FilterLine({ view, shown, total }: FilterLineProps) {
  const { find } = view.filter;
  const wanted = [...(find.trim() === "" ? [] : [`name with “${find}”`]), ...wantedInWords(view.filter)];
  const words = `${formatNumber(shown)} of ${formatNumber(total)}: ${wanted.join(", ").toLowerCase()}`;
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-sm text-muted-foreground [&:has(button)]:mb-2">
      <p role="status">{wanted.length > 0 ? words : ""}</p>
      {wanted.length > 0 ? (
        <Button variant="link" onClick={view.clearFilter} className="print:hidden">
          Show everybody
        </Button>
      ) : null}
    </div>
  );
}
