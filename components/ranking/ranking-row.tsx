import { memo } from "react";
import { ContributionBar } from "@/components/chart/contribution-bar";
import { IntervalBar } from "@/components/chart/interval-bar";
import { RowCell } from "@/components/ranking/row-cells";
import type { RowContext } from "@/components/ranking/row-context";
import type { RankedRow } from "@/domain/ranking/ranked-table";
import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import { scoreParts } from "@/domain/ranking/row-parts";
import { rangeOf } from "@/domain/ranking/row-range";
import { holdingWords, unplacedWords } from "@/domain/ranking/row-words";
import type { Interval } from "@/domain/scoring/interval";
import { formatPoints, formatRange } from "@/lib/format";

interface RankingRowProps extends Omit<RowContext, "selected"> {
  ranked: RankedRow;
  isSelected: boolean;
}

/**
 * One candidate: place, name, range and parts on the scale, support, what it rests on, and which reviews are in. Its links are
 * plain ones, which the table follows within the app.
 */
export const RankingRow = memo(function RankingRow(props: RankingRowProps) {
  const { ranked, answer, policy, shown, supports, isSelected, onToggle } = props;
  const { columns, openingId } = answer;
  const { row, id } = ranked;
  const name = columns.name[row] ?? "";
  const href = `/openings/${openingId}/applications/${id}`;
  const range = ranked.places ? rangeOf(columns, ranked, policy) : undefined;
  return (
    <tr id={`row-${id}`} aria-selected={isSelected} className="rank-row">
      <td className="rank-check">
        <input
          type="checkbox"
          checked={isSelected}
          onChange={() => onToggle(id)}
          aria-label={`Select ${name}`}
        />
      </td>
      <td className="rank-place">
        {ranked.places || <span className="sr-only">No place</span>}
        <Moved by={ranked.moved} />
      </td>
      <td className="rank-name">
        <a href={href} dir="auto">
          {name}
        </a>
        <span className="rank-sub">{holding(columns, row)}</span>
      </td>
      <td className="rank-scale">{range ? <Bars {...props} range={range} /> : <Unplaced {...props} />}</td>
      <td className="rank-score">
        {range ? <Support ranked={ranked} range={range} href={href} name={name} /> : null}
      </td>
      {shown.map((column) => (
        <RowCell key={column.key} column={column} row={row} answer={answer} supports={supports} />
      ))}
    </tr>
  );
});

function holding(columns: RankingColumns, row: number): string {
  return holdingWords({
    outcomes: columns.outcomeCount[row] ?? 0,
    unchecked: columns.uncheckedCount[row] ?? 0,
    credentials: columns.credentialCount[row] ?? 0,
  });
}

function Moved({ by }: { by: number }) {
  if (by === 0) return null;
  const words = `${by > 0 ? "Up" : "Down"} ${Math.abs(by)} from the set weights`;
  return (
    <span className="rank-moved" title={words}>
      <span aria-hidden>{`${by > 0 ? "↑" : "↓"}${Math.abs(by)}`}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

function Bars({ ranked, answer, policy, isTrying, range }: RankingRowProps & { range: Interval }) {
  const { outcome, unchecked, credential, synergy } = scoreParts(answer.columns, ranked.row, policy);
  const parts = [
    { kind: "outcome", value: outcome * 100 },
    { kind: "unchecked", value: unchecked * 100 },
    { kind: "credential", value: credential * 100 },
    { kind: "synergy", value: synergy * 100 },
  ] as const;
  const was = isTrying ? (answer.columns.support[ranked.row] ?? 0) * 100 : undefined;
  return (
    <div className="scale">
      <IntervalBar
        lo={range.low * 100}
        hi={range.high * 100}
        at={ranked.support * 100}
        was={was}
        isDecorative={was === undefined}
      />
      <ContributionBar parts={parts} />
    </div>
  );
}

function Unplaced({ ranked: { row }, answer: { columns } }: RankingRowProps) {
  const outcomes = columns.outcomeCount[row] ?? 0;
  const credentials = columns.credentialCount[row] ?? 0;
  return (
    <div className="scale" data-empty>
      {unplacedWords({ outcomes, credentials })}
    </div>
  );
}

interface SupportProps {
  ranked: RankedRow;
  range: Interval;
  href: string;
  name: string;
}

function Support({ ranked, range, href, name }: SupportProps) {
  const points = formatPoints(ranked.support);
  return (
    <>
      <a href={href} aria-label={`${points} points: what ${name}’s support rests on`}>
        {points}
      </a>
      <span className="rank-sub">{formatRange(range.low, range.high)}</span>
    </>
  );
}
