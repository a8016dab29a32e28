"use client";

import { parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";

export const TABS = ["open", "mine", "decided", "archived"] as const;
export const SORTS = ["newest", "title", "stage", "candidates", "reviews"] as const;
export type OpeningSort = (typeof SORTS)[number];

const parsers = {
  tab: parseAsStringLiteral(TABS).withDefault("open"),
  find: parseAsString.withDefault(""),
  sort: parseAsStringLiteral(SORTS).withDefault("newest"),
  up: parseAsBoolean.withDefault(false),
};

/** Which openings are shown and how they are sorted, kept in the address so that it can be sent on. */
export function useOpeningsView() {
  const [view, set] = useQueryStates(parsers, { clearOnDefault: true });
  return {
    ...view,
    setTab: (tab: (typeof TABS)[number]) => set({ tab }),
    setFind: (find: string) => set({ find }),
    /** Sorts by this, or turns the order round when it is sorted by it already. */
    sortBy: (sort: OpeningSort) =>
      set((now) => ({ sort, up: now.sort === sort ? !now.up : sort === "title" })),
    stepSort: (by: 1 | -1) =>
      set(({ sort }) => {
        const next = SORTS[(SORTS.indexOf(sort) + by + SORTS.length) % SORTS.length] ?? "newest";
        return { sort: next, up: next === "title" };
      }),
  };
}

export type OpeningsView = ReturnType<typeof useOpeningsView>;
