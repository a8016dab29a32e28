"use client";

import { useQueryStates } from "nuqs";
import { candidateParsers, inputOfView } from "@/components/candidate/candidate-view";
import type { CandidateSort } from "@/domain/candidate-sort";

/** What the list of candidates is asked for, kept in the address. */
export function useCandidateView() {
  const [view, set] = useQueryStates(candidateParsers, { clearOnDefault: true });
  return {
    input: inputOfView(view),
    search: (find: string) => void set(find === view.find ? {} : { find: find || null, page: null }),
    filter: (opening: string) => void set({ opening: opening || null, page: null }),
    turnTo: (page: number) => void set({ page }, { history: "push" }),
    sortBy(sort: CandidateSort) {
      const isSame = view.sort === sort;
      // Numbers and days are looked for from the top, names from the front.
      const isDescending = isSame ? !view.descending : sort === "support" || sort === "added";
      void set({ sort, descending: isDescending, page: null });
    },
  };
}
