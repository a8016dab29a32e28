"use client";

import { type RefObject, useCallback } from "react";
import type { RankingView } from "@/components/ranking/use-ranking-view";
import { useKeys } from "@/components/shell/use-keys";
import type { RankingSort } from "@/domain/ranking/ranking-order";

const ROW_ID = "row-";

function rowOf(element: Element | null): HTMLTableRowElement | null {
  return element?.closest<HTMLTableRowElement>(`tr[id^="${ROW_ID}"]`) ?? null;
}

function rowsOf(table: HTMLTableElement | null): HTMLTableRowElement[] {
  return Array.from(table?.querySelectorAll<HTMLTableRowElement>(`tr[id^="${ROW_ID}"]`) ?? []);
}

interface RowKeys {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly view: RankingView;
  /** What [ and ] go through. */
  readonly sorts: readonly RankingSort[];
  readonly onCompare: () => void;
  readonly onReset: () => void;
}

/** J K move through the rows, X selects, C compares, [ ] sort, R puts the weights back. Enter is the focused link's own. */
export function useRowKeys({ table, view, sorts, onCompare, onReset }: RowKeys): void {
  const move = useCallback(
    (by: 1 | -1) => {
      const rows = rowsOf(table.current);
      const at = rows.indexOf(rowOf(document.activeElement) as HTMLTableRowElement);
      const next = rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
      next?.querySelector("a")?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: "nearest" });
    },
    [table],
  );
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    x: () => {
      const row = rowOf(document.activeElement);
      if (row) view.toggle(row.id.slice(ROW_ID.length));
    },
    c: onCompare,
    r: onReset,
    "[": () => view.step(sorts, -1),
    "]": () => view.step(sorts, 1),
  });
}
