"use client";

import { lazy, type RefObject, Suspense, useMemo } from "react";
import { columnCount, leastWidth } from "@/components/ranking/column-widths";
import { PlainBands } from "@/components/ranking/plain-bands";
import { RankingHead } from "@/components/ranking/ranking-head";
import type { RowContext } from "@/components/ranking/row-context";
import { useIsAlive } from "@/components/ranking/use-is-alive";
import type { RankingView } from "@/components/ranking/use-ranking-view";
import { useTableLinks } from "@/components/ranking/use-table-links";
import type { Trial } from "@/components/ranking/use-trial";
import { WithheldGroup } from "@/components/ranking/withheld-group";
import { criterionSupports } from "@/domain/ranking/criterion-supports";
import type { RankedBand } from "@/domain/ranking/ranked-table";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { countWanted, isEverybody } from "@/domain/ranking/row-filter";
import { DEFAULT_COLUMNS, type ShownColumn } from "@/domain/ranking/shown-columns";
import { cn } from "@/lib/utils";
import "@/components/ranking/ranking.css";

/** From here on only the rows near the window are drawn. */
const LONG = 100;
/** More than fills a window: the rows the server draws, and the browser takes over at once. The others follow right after. */
const FIRST_DRAWN = 16;

const VirtualBands = lazy(() =>
  import("@/components/ranking/virtual-bands").then((module) => ({ default: module.VirtualBands })),
);

interface RankingTableProps {
  answer: RankingAnswer;
  trial: Trial;
  view: RankingView;
  bands: readonly RankedBand[];
  shown: readonly ShownColumn[];
  tableRef: RefObject<HTMLTableElement | null>;
}

/** Everybody in groups, by default of shared places, then those without a place, then whom the reader has still to review. */
export function RankingTable({ answer, trial, view, bands, shown, tableRef }: RankingTableProps) {
  const { policy, isTrying } = trial;
  const { columns } = answer;
  const isAlive = useIsAlive();
  useTableLinks(tableRef);
  const supports = useMemo(() => {
    const keys = shown.flatMap(({ criterion }) => (criterion === null ? [] : [criterion]));
    return new Map(keys.map((key) => [key, criterionSupports(columns, policy, key)]));
  }, [shown, columns, policy]);
  const { selected, toggle } = view;
  const context: RowContext = { answer, policy, isTrying, shown, supports, selected, onToggle: toggle };
  const rows = bands.reduce((sum, band) => sum + band.rows.length, 0);
  const plain = <PlainBands bands={bands} most={isAlive ? LONG : FIRST_DRAWN} context={context} />;
  const isNarrowed = !isEverybody(view.filter);
  const isWide = shown.length > DEFAULT_COLUMNS.length;
  return (
    <div className={cn(isWide && "sm:overflow-x-auto sm:pb-2 print:overflow-visible")}>
      <table
        ref={tableRef}
        style={isWide ? { minWidth: leastWidth(shown) } : undefined}
        className="w-full border-separate border-spacing-0 text-sm sm:table-fixed max-sm:block max-sm:min-w-0! print:min-w-0!"
      >
        <caption className="sr-only">Candidates by support, in groups that share their places</caption>
        <RankingHead view={view} shown={shown} />
        {rows > LONG ? (
          <Suspense fallback={plain}>
            <VirtualBands bands={bands} context={context} tableRef={tableRef} />
          </Suspense>
        ) : (
          plain
        )}
        {rows === 0 && isNarrowed ? <Nobody view={view} columns={columnCount(shown)} /> : null}
        {isNarrowed ? null : <WithheldGroup withheld={answer.withheld} columns={columnCount(shown)} />}
      </table>
    </div>
  );
}

function Nobody({ view, columns }: { view: RankingView; columns: number }) {
  const { find } = view.filter;
  return (
    <tbody className="max-sm:block">
      <tr className="max-sm:block">
        <td
          colSpan={columns}
          className="border-t border-border-strong py-6 text-muted-foreground max-sm:block"
        >
          {countWanted(view.filter) === 0
            ? `Nobody’s name holds “${find}”.`
            : "Nobody is left with this filter."}
        </td>
      </tr>
    </tbody>
  );
}
