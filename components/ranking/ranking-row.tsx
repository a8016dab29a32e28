import { memo } from "react";
import { ContributionBar } from "@/components/chart/contribution-bar";
import { CredentialPips } from "@/components/chart/credential-pips";
import { EvidenceBars } from "@/components/chart/evidence-bars";
import { IntervalBar } from "@/components/chart/interval-bar";
import { PanelMarks } from "@/components/chart/panel-marks";
import type { RankedRow } from "@/domain/ranking/ranked-table";
import type { RankingAnswer, RankingColumns } from "@/domain/ranking/ranking-answer";
import { scoreParts } from "@/domain/ranking/row-parts";
import { holdingWords, unplacedWords } from "@/domain/ranking/row-words";
import type { Policy } from "@/domain/scoring/policy";
import { formatPoints, formatRange } from "@/lib/format";

interface RankingRowProps {
  ranked: RankedRow;
  answer: RankingAnswer;
  policy: Policy;
  isTrying: boolean;
  isSelected: boolean;
  onToggle: (applicationId: string) => void;
}

/**
 * One candidate: place, name, range and parts on the scale, support, what it rests on, and which reviews are in. Its links are
 * plain ones, which the table follows within the app.
 */
export const RankingRow = memo(function RankingRow(props: RankingRowProps) {
  const { ranked, answer, isSelected, onToggle } = props;
  const { columns, openingId, reviewers } = answer;
  const { row, id } = ranked;
  const name = columns.name[row] ?? "";
  const href = `/openings/${openingId}/applications/${id}`;
  const reviews = columns.reviewCount[row] ?? 0;
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
      <td className="rank-scale">{ranked.places ? <Bars {...props} /> : <Unplaced {...props} />}</td>
      <td className="rank-score">
        {ranked.places ? <Support ranked={ranked} href={href} name={name} /> : null}
      </td>
      <td className="rank-mix" data-label="Evidence">
        <Mix columns={columns} row={row} />
      </td>
      <td className="rank-reviews" data-label="Reviews">
        <PanelMarks done={reviews} total={Math.max(reviewers, reviews)} />
      </td>
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

function Bars({ ranked, answer, policy, isTrying }: RankingRowProps) {
  const { outcome, unchecked, credential, synergy } = scoreParts(answer.columns, ranked.row, policy);
  const parts = [
    { kind: "outcome", value: outcome * 100 },
    { kind: "unchecked", value: unchecked * 100 },
    { kind: "credential", value: credential * 100 },
    { kind: "synergy", value: synergy * 100 },
  ] as const;
  const was = isTrying ? ranked.was * 100 : undefined;
  return (
    <div className="scale">
      <IntervalBar
        lo={ranked.low * 100}
        hi={ranked.high * 100}
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

function Support({ ranked, href, name }: { ranked: RankedRow; href: string; name: string }) {
  const points = formatPoints(ranked.support);
  return (
    <>
      <a href={href} aria-label={`${points} points: what ${name}’s support rests on`}>
        {points}
      </a>
      <span className="rank-sub">{formatRange(ranked.low, ranked.high)}</span>
    </>
  );
}

function Mix({ columns, row }: { columns: RankingColumns; row: number }) {
  const mix = columns.mix[row];
  if (!mix) return null;
  const bars = mix.outcomes.map(({ credibility, rung }) => ({ strength: credibility, checkedKind: rung }));
  const confirmed = mix.credentials.filter(Boolean).length;
  return (
    <span>
      <EvidenceBars bars={bars} />
      <CredentialPips total={mix.credentials.length} confirmed={confirmed} />
    </span>
  );
}
