"use client";

import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import {
  RANKING_DIRECTIONS,
  RANKING_SORTS,
  type RankingDirection,
  type RankingSort,
  stepSort,
} from "@/domain/ranking/ranking-order";

/** More than this cannot be compared side by side. */
export const MOST_COMPARED = 4;

const parsers = {
  sort: parseAsStringLiteral(RANKING_SORTS).withDefault("place"),
  direction: parseAsStringLiteral(RANKING_DIRECTIONS).withDefault("down"),
  find: parseAsString.withDefault(""),
  select: parseAsArrayOf(parseAsString).withDefault([]),
};

export interface RankingView {
  readonly sort: RankingSort;
  readonly direction: RankingDirection;
  readonly find: string;
  readonly selected: readonly string[];
  readonly setFind: (find: string) => void;
  /** Sorts by this, or turns the order round when it is sorted by it already. */
  readonly sortBy: (sort: RankingSort) => void;
  readonly step: (by: 1 | -1) => void;
  /** Selects an application or lets it go; a fifth takes the place of the first. */
  readonly toggle: (applicationId: string) => void;
  readonly clear: () => void;
}

/** How the table is sorted, filtered and which rows are selected, kept in the address so that it can be sent on. */
export function useRankingView(): RankingView {
  const [{ sort, direction, find, select }, set] = useQueryStates(parsers, { clearOnDefault: true });
  return {
    sort,
    direction,
    find,
    selected: select,
    setFind: (value) => set({ find: value }),
    sortBy: (wanted) =>
      set((now) => ({
        sort: wanted,
        direction: now.sort === wanted && now.direction === "down" ? "up" : "down",
      })),
    step: (by) => set((now) => ({ sort: stepSort(now.sort, by), direction: "down" })),
    toggle: (id) =>
      set(({ select: now }) => ({
        select: now.includes(id) ? now.filter((one) => one !== id) : [...now, id].slice(-MOST_COMPARED),
      })),
    clear: () => set({ select: [] }),
  };
}
