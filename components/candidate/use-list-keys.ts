"use client";

import type { RefObject } from "react";
import { useKeys } from "@/components/shell/use-keys";
import { CANDIDATE_SORTS, type CandidateSort } from "@/domain/candidate-sort";

/** J K move through the rows of the list, [ ] sort by the column before or after. Enter is the focused link's own. */
export function useListKeys(
  table: RefObject<HTMLTableElement | null>,
  sort: CandidateSort,
  sortBy: (sort: CandidateSort) => void,
): void {
  function move(by: 1 | -1) {
    const links = Array.from(table.current?.querySelectorAll<HTMLAnchorElement>("tbody th a") ?? []);
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const next = links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "nearest" });
  }
  function step(by: 1 | -1) {
    const to = CANDIDATE_SORTS[CANDIDATE_SORTS.indexOf(sort) + by];
    if (to) sortBy(to);
  }
  useKeys({ j: () => move(1), k: () => move(-1), "[": () => step(-1), "]": () => step(1) });
}
