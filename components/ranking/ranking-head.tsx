import { ScaleAxis } from "@/components/chart/scale-axis";
import { widthOf } from "@/components/ranking/column-widths";
import type { RankingView } from "@/components/ranking/use-ranking-view";
import type { RankingSort } from "@/domain/ranking/ranking-order";
import type { ShownColumn } from "@/domain/ranking/shown-columns";
import { cn } from "@/lib/utils";

const head = "pb-1.5 text-left align-bottom text-xs font-normal whitespace-nowrap text-muted-foreground";

interface SortHeadProps {
  view: RankingView;
  sort: RankingSort;
  className?: string;
  /** In px. */
  width?: number;
  children: string;
}

function SortHead({ view, sort, className, width, children }: SortHeadProps) {
  const isCurrent = view.sort === sort;
  const order = view.direction === "down" ? "descending" : "ascending";
  return (
    <th
      scope="col"
      aria-sort={isCurrent ? order : undefined}
      className={cn(head, className)}
      style={width === undefined ? undefined : { width }}
    >
      <button
        type="button"
        onClick={() => view.sortBy(sort)}
        className={cn(
          "inline-flex min-h-6 items-end gap-1 text-left hover:text-foreground",
          isCurrent && sort !== "place" && "font-strong text-foreground",
        )}
      >
        {children}
        {isCurrent && (sort !== "place" || view.direction === "up") ? (
          <span aria-hidden>{view.direction === "down" ? "↓" : "↑"}</span>
        ) : null}
      </button>
    </th>
  );
}

interface RankingHeadProps {
  view: RankingView;
  shown: readonly ShownColumn[];
}

/** The head of the table: the scale over the bars, and what the rows can be sorted by. */
export function RankingHead({ view, shown }: RankingHeadProps) {
  return (
    <thead className="max-sm:sr-only">
      <tr>
        <th scope="col" className={cn(head, "rank-column-check")}>
          <span className="sr-only">Select</span>
        </th>
        <SortHead view={view} sort="place" className="w-[68px]">
          Place
        </SortHead>
        <SortHead view={view} sort="name" className="w-44">
          Candidate
        </SortHead>
        <th scope="col" className={head}>
          <ScaleAxis label="Support, from 0 to 100" />
        </th>
        <SortHead view={view} sort="support" className="w-[62px] text-right">
          Support
        </SortHead>
        {shown.map((column) => (
          <SortHead
            key={column.key}
            view={view}
            sort={column.key}
            width={column.key === "reviews" ? undefined : widthOf(column)}
            className={column.key === "reviews" ? "rank-column-reviews" : "pl-4 whitespace-normal"}
          >
            {column.name}
          </SortHead>
        ))}
      </tr>
    </thead>
  );
}
