"use client";

import { lazy, type RefObject, Suspense, useMemo } from "react";
import { PlainBands } from "@/components/ranking/plain-bands";
import { COLUMNS, RankingHead } from "@/components/ranking/ranking-head";
import type { RowContext } from "@/components/ranking/row-context";
import { useIsAlive } from "@/components/ranking/use-is-alive";
import type { RankingView } from "@/components/ranking/use-ranking-view";
import { useTableLinks } from "@/components/ranking/use-table-links";
import type { Trial } from "@/components/ranking/use-trial";
import { WithheldGroup } from "@/components/ranking/withheld-group";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { arrangeTable } from "@/domain/ranking/ranking-order";
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
  tableRef: RefObject<HTMLTableElement | null>;
}

/** Everybody in bands of shared places, then those without a place, then whom the reader has still to review. */
export function RankingTable({ answer, trial, view, tableRef }: RankingTableProps) {
  const { table, policy, isTrying } = trial;
  const { sort, direction, find } = view;
  const isAlive = useIsAlive();
  useTableLinks(tableRef);
  const bands = useMemo(
    () => arrangeTable(table, answer.columns, { sort, direction, looked: find }),
    [table, answer.columns, sort, direction, find],
  );
  const context: RowContext = { answer, policy, isTrying, selected: view.selected, onToggle: view.toggle };
  const rows = bands.reduce((sum, band) => sum + band.rows.length, 0);
  const plain = <PlainBands bands={bands} most={isAlive ? LONG : FIRST_DRAWN} context={context} />;
  return (
    <table ref={tableRef} className="w-full border-collapse text-sm sm:table-fixed max-sm:block">
      <caption className="sr-only">Candidates by support, in groups that share their places</caption>
      <RankingHead view={view} />
      {rows > LONG ? (
        <Suspense fallback={plain}>
          <VirtualBands bands={bands} context={context} tableRef={tableRef} />
        </Suspense>
      ) : (
        plain
      )}
      {rows === 0 && find !== "" ? (
        <tbody className="max-sm:block">
          <tr className="max-sm:block">
            <td
              colSpan={COLUMNS}
              className="border-t border-border-strong py-6 text-muted-foreground max-sm:block"
            >
              Nobody’s name holds “{find}”.
            </td>
          </tr>
        </tbody>
      ) : null}
      {find === "" ? <WithheldGroup withheld={answer.withheld} /> : null}
    </table>
  );
}
