import { Progress } from "@/components/ui/progress";
import { cn } from "@/lib/utils";

type ProgressCellProps = {
  done: number;
  total: number;
  /** What is counted: "Reviews in". */
  label: string;
  className?: string;
};

/** "26 of 30" with a bar under it. */
export function ProgressCell({ done, total, label, className }: ProgressCellProps) {
  return (
    <span data-slot="progress-cell" className={cn("inline-grid w-[84px] gap-1.5 tabular-nums", className)}>
      <span>
        {done} of {total}
      </span>
      <Progress value={done} max={total} aria-label={label} />
    </span>
  );
}
