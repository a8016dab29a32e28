"use client";

import { createLoader, useQueryStates } from "nuqs";
import { useMemo } from "react";
import { queryOfView, selectionParsers, viewParsers } from "@/components/ranking/view-parsers";
import { type Arrangement, type RankingSort, stepSort } from "@/domain/ranking/ranking-order";
import { NO_FILTER, type RankingFilter } from "@/domain/ranking/row-filter";
import type { RankingGroup } from "@/domain/ranking/row-groups";
import type { ColumnKey } from "@/domain/ranking/shown-columns";

/** More than this cannot be compared side by side. */
export const MOST_COMPARED = 4;

export interface RankingView extends Arrangement {
  readonly columns: readonly ColumnKey[];
  readonly selected: readonly string[];
  /** The view as it stands in the address, without what is selected; empty for the ranking as it is. */
  readonly query: string;
  readonly setFilter: (part: Partial<RankingFilter>) => void;
  readonly clearFilter: () => void;
  readonly groupBy: (group: RankingGroup) => void;
  readonly setColumns: (columns: readonly ColumnKey[]) => void;
  /** Sorts by this, or turns the order round when it is sorted by it already. */
  readonly sortBy: (sort: RankingSort) => void;
  /** Goes on to the next of some ways to sort, or back. */
  readonly step: (sorts: readonly RankingSort[], by: 1 | -1) => void;
  /** Looks at the ranking as a saved address says. */
  readonly open: (query: string) => void;
  /** Selects an application or lets it go; a fifth takes the place of the first. */
  readonly toggle: (applicationId: string) => void;
  readonly clear: () => void;
}

const load = createLoader(viewParsers);

/** How the table is sorted, grouped, filtered, and which rows are selected, kept in the address so that it can be sent on. */
export function useRankingView(): RankingView {
  const [view, set] = useQueryStates(viewParsers, { clearOnDefault: true });
  const [{ select }, setSelection] = useQueryStates(selectionParsers, { clearOnDefault: true });
  const { sort, direction, group, columns, find, place, first, certificate, evidence, reviews } = view;
  const outcomes = Math.max(0, view.outcomes);
  const filter = useMemo(
    () => ({ find, place, first, certificate, evidence, reviews, outcomes }),
    [find, place, first, certificate, evidence, reviews, outcomes],
  );
  return {
    sort,
    direction,
    group,
    filter,
    columns,
    selected: select,
    query: queryOfView(view),
    setFilter: (part) => set(part),
    clearFilter: () => set(NO_FILTER),
    groupBy: (wanted) => set({ group: wanted }),
    setColumns: (wanted) => set({ columns: [...wanted] }),
    sortBy: (wanted) =>
      set((now) => ({
        sort: wanted,
        direction: now.sort === wanted && now.direction === "down" ? "up" : "down",
      })),
    step: (sorts, by) => set((now) => ({ sort: stepSort(sorts, now.sort, by), direction: "down" })),
    open: (query) => set(load(`?${query}`)),
    toggle: (id) =>
      setSelection(({ select: now }) => ({
        select: now.includes(id) ? now.filter((one) => one !== id) : [...now, id].slice(-MOST_COMPARED),
      })),
    clear: () => setSelection({ select: [] }),
  };
}
