import { Fragment } from "react";
import { ContributionBar } from "@/components/chart/contribution-bar";
import { CriterionDrill } from "@/components/comparison/criterion-drill";
import { sideParts } from "@/components/comparison/criterion-row";
import { SupportLink } from "@/components/comparison/support-link";
import type { ComparedSet } from "@/components/comparison/use-compared";
import type { OpenCriteria } from "@/components/comparison/use-open-criteria";
import { LetterBadge } from "@/components/word/letter-badge";
import { SectionTitle } from "@/components/word/section-title";
import { SourceLink } from "@/components/word/source-link";
import type { ComparisonRows, CriterionRow, CriterionSide } from "@/domain/comparison/criterion-rows";
import { cn } from "@/lib/utils";

interface FourCriteriaProps {
  compared: ComparedSet;
  rows: ComparisonRows;
  open: OpenCriteria;
}

/** Every criterion in every column on one scale; each opens into what the points are made of. */
export function FourCriteria({ compared, rows: { rows, totals }, open }: FourCriteriaProps) {
  const { people, answer } = compared;
  const max = Math.max(...rows.map(({ upTo }) => upTo));
  return (
    <section aria-labelledby="points" className="mt-10">
      <SectionTitle id="points">Where the points come from</SectionTitle>
      <table className="mt-4 w-full border-collapse text-sm sm:table-fixed max-sm:block">
        <thead className="max-sm:sr-only">
          <tr>
            <th scope="col" className="w-[164px]">
              <span className="sr-only">Criterion</span>
            </th>
            {people.map(({ candidate, letter, shortName }) => (
              <th
                key={candidate.applicationId}
                scope="col"
                dir="auto"
                className="pb-2 pl-[22px] text-left font-strong"
              >
                <LetterBadge letter={letter} className="mr-2" />
                {shortName === letter ? null : shortName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {rows.map((row) => (
            <Fragment key={row.key}>
              <CriterionCells
                row={row}
                max={max}
                people={people}
                isOpen={open.isOpen(row.key)}
                onToggle={() => open.toggle(row.key)}
              />
              {open.isOpen(row.key) ? (
                <tr className="max-sm:block">
                  <td colSpan={people.length + 1} className="max-sm:block">
                    <CriterionDrill row={row} people={people} openingId={answer.openingId} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
          <tr className="border-y border-border-strong max-sm:block max-sm:py-2">
            <th scope="row" className="py-2.5 text-left text-base font-strong max-sm:block">
              Support, of 100
            </th>
            {people.map((person, index) => (
              <td
                key={person.candidate.applicationId}
                data-letter={person.letter}
                className={cn(numberCell, "text-right text-base font-semibold")}
              >
                <SupportLink compared={compared} person={person} points={totals[index]} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

const numberCell =
  "py-2.5 pl-[22px] tabular-nums max-sm:flex max-sm:items-center max-sm:justify-between max-sm:gap-3 max-sm:py-1 max-sm:pl-0 max-sm:before:font-semibold max-sm:before:content-[attr(data-letter)]";

interface CellsProps {
  row: CriterionRow;
  max: number;
  people: ComparedSet["people"];
  isOpen: boolean;
  onToggle: () => void;
}

function CriterionCells({ row, max, people, isOpen, onToggle }: CellsProps) {
  const most = Math.max(...row.sides.map(({ points }) => points));
  return (
    <tr className="border-t border-border first:border-border-strong max-sm:block max-sm:py-2">
      <th scope="row" className="py-2.5 text-left align-middle font-normal max-sm:block max-sm:py-0">
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={onToggle}
          className="min-h-6 text-left text-base/5 font-strong hover:underline"
        >
          {row.name}
        </button>
        <span className="block text-xs text-muted-foreground">
          up to {Math.round(row.upTo * 10) / 10} points
        </span>
      </th>
      {row.sides.map((side, index) => (
        <td key={people[index]?.letter} data-letter={people[index]?.letter} className={numberCell}>
          <Cell
            side={side}
            row={row}
            max={max}
            name={people[index]?.name ?? ""}
            isMost={side.points === most && most > 0}
            onToggle={onToggle}
          />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  side: CriterionSide;
  row: CriterionRow;
  max: number;
  name: string;
  isMost: boolean;
  onToggle: () => void;
}

function Cell({ side, row, max, name, isMost, onToggle }: CellProps) {
  const isBlank = side.state === "unrated" && side.points === 0;
  return (
    <span className="grid flex-1 grid-cols-[1fr_40px] items-center gap-2">
      <ContributionBar parts={sideParts(side)} max={max} track={row.upTo} thickness={16} isDecorative />
      <span className={cn("text-right", isMost && "font-semibold")}>
        {isBlank ? null : (
          <SourceLink onClick={onToggle} label={`${side.points.toFixed(1)} points for ${row.name}, ${name}`}>
            {side.points.toFixed(1)}
          </SourceLink>
        )}
      </span>
    </span>
  );
}
