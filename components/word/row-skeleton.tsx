import { Skeleton } from "@/components/ui/skeleton";

const widths = ["w-24", "w-28", "w-20", "w-32"];

type RowSkeletonProps = {
  rows?: number;
  /** What is on its way, for those who do not see it: "Loading the ranking". */
  label: string;
};

/** Rows of a ranking or list before they arrive: a name, a range, a number; nothing moves when the data come. */
export function RowSkeleton({ rows = 6, label }: RowSkeletonProps) {
  return (
    <div data-slot="row-skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div
          key={row}
          className="grid h-[62px] grid-cols-[150px_1fr_48px] items-center gap-5 border-t border-border max-sm:grid-cols-[1fr_48px]"
        >
          <span>
            <Skeleton className={widths[row % widths.length]} />
            <Skeleton className="mt-[7px] h-[9px] w-[60%]" />
          </span>
          <Skeleton
            className="max-sm:hidden"
            style={{ marginLeft: `${22 + ((row * 7) % 11)}%`, width: `${38 + ((row * 5) % 9)}%` }}
          />
          <Skeleton />
        </div>
      ))}
    </div>
  );
}
