import { CredentialPips } from "@/components/chart/credential-pips";
import { EvidenceBars } from "@/components/chart/evidence-bars";
import { PanelMarks } from "@/components/chart/panel-marks";
import type { RowContext } from "@/components/ranking/row-context";
import type { RankingAnswer, RankingColumns } from "@/domain/ranking/ranking-answer";
import { gapWords, rowGaps } from "@/domain/ranking/row-gaps";
import type { RankingColumn, ShownColumn } from "@/domain/ranking/shown-columns";
import { formatPoints } from "@/lib/format";

interface RowCellProps extends Pick<RowContext, "answer" | "supports"> {
  column: ShownColumn;
  row: number;
}

/** What one optional column says of a row. */
export function RowCell({ column, row, answer, supports }: RowCellProps) {
  const { key, name, criterion } = column;
  if (criterion !== null) {
    return (
      <td className="rank-cell" data-label={name}>
        <CriterionPoints columns={answer.columns} row={row} criterion={criterion} supports={supports} />
      </td>
    );
  }
  return (
    <td className={CLASSES[key] ?? "rank-cell"} data-label={name}>
      {CELLS[key as RankingColumn](answer, row)}
    </td>
  );
}

const CLASSES: Readonly<Record<string, string>> = { evidence: "rank-mix", reviews: "rank-reviews" };

const CELLS: Readonly<Record<RankingColumn, (answer: RankingAnswer, row: number) => React.ReactNode>> = {
  evidence: ({ columns }, row) => <Mix columns={columns} row={row} />,
  outcomes: ({ columns }, row) => columns.outcomeCount[row] ?? 0,
  certificates: ({ columns }, row) => columns.credentialCount[row] ?? 0,
  reviews: ({ columns, reviewers }, row) => {
    const reviews = columns.reviewCount[row] ?? 0;
    return <PanelMarks done={reviews} total={Math.max(reviewers, reviews)} />;
  },
  missing: ({ columns, reviewers }, row) => gapWords(rowGaps(columns, row, reviewers)),
};

interface CriterionPointsProps extends Pick<RowContext, "supports"> {
  columns: RankingColumns;
  row: number;
  criterion: string;
}

/** A criterion's support before it is weighed; blank where nothing is demonstrated, which is not a zero. */
function CriterionPoints({ columns, row, criterion, supports }: CriterionPointsProps) {
  const demonstrated = columns.measures[criterion]?.demonstrated[row] ?? 0;
  if (demonstrated === 0) return <span className="sr-only">Nothing demonstrated</span>;
  return formatPoints(supports.get(criterion)?.[row] ?? 0);
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
