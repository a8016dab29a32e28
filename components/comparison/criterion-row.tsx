import { ChevronDown, ChevronUp } from "lucide-react";
import { ContributionBar } from "@/components/chart/contribution-bar";
import { SourceLink } from "@/components/word/source-link";
import { barParts } from "@/domain/comparison/bar-parts";
import type { CriterionSide, CriterionRow as Row } from "@/domain/comparison/criterion-rows";
import { cn } from "@/lib/utils";

/** Both sides, with the criterion between them; on a phone the criterion stands above. */
export const pairGrid =
  "grid grid-cols-[44px_1fr_212px_1fr_44px] items-center tabular-nums max-sm:grid-cols-[40px_1fr_1fr_40px] max-sm:gap-y-1.5";
export const areas = {
  first: "text-base font-semibold max-sm:row-start-2 max-sm:col-start-1",
  left: "max-sm:row-start-2 max-sm:col-start-2 max-sm:border-r max-sm:border-foreground",
  middle: "px-1 text-center max-sm:row-start-1 max-sm:col-span-4",
  right: "max-sm:row-start-2 max-sm:col-start-3",
  last: "text-right text-base font-semibold max-sm:row-start-2 max-sm:col-start-4",
};

interface CriterionRowProps {
  row: Row;
  /** Points at the full width of a side, the same for every row. */
  max: number;
  names: readonly string[];
  isOpen: boolean;
  onToggle: () => void;
}

/** One criterion of a pair: what either side gets for it, drawn from the middle out. Opens into its sources. */
export function CriterionRow({ row, max, names, isOpen, onToggle }: CriterionRowProps) {
  const [left, right] = row.sides;
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <div
      id={`criterion-${row.key}`}
      className={cn(
        pairGrid,
        "min-h-[54px] max-sm:py-2.5",
        isOpen ? "break-after-avoid" : "border-b border-border",
      )}
    >
      <SidePoints side={left} row={row} name={names[0]} onToggle={onToggle} className={areas.first} />
      <SideBar side={left} row={row} max={max} direction="left" className={areas.left} />
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        className={cn(areas.middle, "group min-h-11 rounded-sm text-base/5 font-strong tracking-[-0.006em]")}
      >
        <span className="group-hover:underline">{row.name}</span>
        <Chevron
          aria-hidden
          className="ml-1 inline size-3.5 stroke-[1.5] text-muted-foreground opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100 group-aria-expanded:opacity-100 touch:opacity-100 print:hidden"
        />
        <span className="block text-xs font-normal tracking-normal text-muted-foreground max-sm:ml-1.5 max-sm:inline">
          up to {upTo(row.upTo)} points
        </span>
      </button>
      <SideBar side={right} row={row} max={max} direction="right" className={areas.right} />
      <SidePoints side={right} row={row} name={names[1]} onToggle={onToggle} className={areas.last} />
    </div>
  );
}

/** A weight in points, without a decimal where it has none: "25", "12.5". */
function upTo(points: number): string {
  return String(Math.round(points * 10) / 10);
}

interface SideProps {
  side: CriterionSide | undefined;
  row: Row;
  className: string;
}

function SidePoints({
  side,
  row,
  name,
  onToggle,
  className,
}: SideProps & { name?: string; onToggle: () => void }) {
  if (!side || (side.state === "unrated" && side.points === 0)) return <span className={className} />;
  const points = side.points.toFixed(1);
  return (
    <span className={className}>
      <SourceLink onClick={onToggle} label={`${points} points for ${row.name}, ${name}`}>
        {points}
      </SourceLink>
    </span>
  );
}

/** One side of a criterion as a bar. */
export function sideParts(side: CriterionSide | undefined) {
  const sources = side?.sources ?? [];
  return barParts(sources.map(({ kind, exact, title }) => ({ kind, value: exact * 100, label: title })));
}

function SideBar({
  side,
  row,
  max,
  direction,
  className,
}: SideProps & { max: number; direction: "left" | "right" }) {
  const parts = sideParts(side);
  return (
    <span className={className}>
      <ContributionBar
        parts={parts}
        max={max}
        track={row.upTo}
        side={direction}
        thickness={22}
        isDecorative
      />
    </span>
  );
}
