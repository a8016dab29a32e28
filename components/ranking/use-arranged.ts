"use client";

import { useMemo } from "react";
import type { RankingView } from "@/components/ranking/use-ranking-view";
import type { Trial } from "@/components/ranking/use-trial";
import type { RankedBand } from "@/domain/ranking/ranked-table";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { arrangeTable } from "@/domain/ranking/ranking-order";
import { possibleColumns, type ShownColumn } from "@/domain/ranking/shown-columns";

interface Arranged {
  readonly bands: readonly RankedBand[];
  /** Every column there could be, and those that are shown. */
  readonly possible: readonly ShownColumn[];
  readonly shown: readonly ShownColumn[];
}

/** The rows in the groups, the order and the columns that the view asks for. */
export function useArranged(answer: RankingAnswer, { table, policy }: Trial, view: RankingView): Arranged {
  const { sort, direction, group, filter, columns } = view;
  const bands = useMemo(
    () => arrangeTable(table, answer, policy, { sort, direction, group, filter }),
    [table, answer, policy, sort, direction, group, filter],
  );
  const possible = useMemo(() => possibleColumns(answer.criteria), [answer.criteria]);
  const shown = useMemo(() => possible.filter(({ key }) => columns.includes(key)), [possible, columns]);
  return { bands, possible, shown };
}
