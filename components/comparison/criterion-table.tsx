import { Fragment } from "react";
import { CriterionDrill } from "@/components/comparison/criterion-drill";
import { areas, CriterionRow, pairGrid } from "@/components/comparison/criterion-row";
import { SupportLink } from "@/components/comparison/support-link";
import type { ComparedSet } from "@/components/comparison/use-compared";
import type { OpenCriteria } from "@/components/comparison/use-open-criteria";
import { HueKey } from "@/components/word/hue-key";
import { SectionTitle } from "@/components/word/section-title";
import type { ComparisonRows } from "@/domain/comparison/criterion-rows";
import { cn } from "@/lib/utils";

interface CriterionTableProps {
  compared: ComparedSet;
  rows: ComparisonRows;
  open: OpenCriteria;
}

/** A pair, criterion by criterion, on one scale; the printed points of each side add up to its support. */
export function CriterionTable({ compared, rows: { rows, totals }, open }: CriterionTableProps) {
  const { people, answer } = compared;
  const max = Math.max(...rows.map(({ upTo }) => upTo));
  const names = people.map(({ name }) => name);
  return (
    <section aria-labelledby="difference" className="mt-[26px]">
      <SectionTitle id="difference" aside={<HueKey />}>
        Where the difference comes from
      </SectionTitle>
      <div className="mt-3.5 border-t border-border-strong">
        {rows.map((row) => (
          <Fragment key={row.key}>
            <CriterionRow
              row={row}
              max={max}
              names={names}
              isOpen={open.isOpen(row.key)}
              onToggle={() => open.toggle(row.key)}
            />
            {open.isOpen(row.key) ? (
              <CriterionDrill row={row} people={people} openingId={answer.openingId} />
            ) : null}
          </Fragment>
        ))}
        <div className={cn(pairGrid, "min-h-11 border-b border-border-strong max-sm:py-2.5")}>
          <Total compared={compared} index={0} points={totals[0]} className={areas.first} />
          <span className="max-sm:hidden" />
          <span className={cn(areas.middle, "text-base font-strong")}>Support, of 100</span>
          <span className="max-sm:hidden" />
          <Total compared={compared} index={1} points={totals[1]} className={areas.last} />
        </div>
      </div>
    </section>
  );
}

interface TotalProps {
  compared: ComparedSet;
  index: number;
  points: number | undefined;
  className: string;
}

function Total({ compared, index, points, className }: TotalProps) {
  const person = compared.people[index];
  if (!person) return null;
  return (
    <span className={cn(className, "text-md")}>
      <SupportLink compared={compared} person={person} points={points} />
    </span>
  );
}
