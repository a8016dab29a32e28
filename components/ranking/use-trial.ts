"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { type RankedTable, rankTable } from "@/domain/ranking/ranked-table";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { setTableOf } from "@/domain/ranking/set-table";
import { weighedStandings } from "@/domain/ranking/standing";
import {
  areSameWeights,
  moveWeight,
  type Weights,
  weightsOf,
  withWeights,
} from "@/domain/ranking/trial-weights";
import type { Policy } from "@/domain/scoring/policy";

export interface Trial {
  readonly set: Weights;
  readonly weights: Weights;
  readonly isTrying: boolean;
  /** The policy the table stands under. */
  readonly policy: Policy;
  readonly table: RankedTable;
  /** The table under the set weights. */
  readonly setTable: RankedTable;
  readonly move: (key: string, to: number) => void;
  readonly reset: () => void;
}

/** Weights tried in this browser only: the table is weighed anew by the same arithmetic as on the server, with no request. */
export function useTrial({ columns, policy: setPolicy }: RankingAnswer): Trial {
  const set = useMemo(() => weightsOf(setPolicy), [setPolicy]);
  const [tried, setTried] = useState<Weights | null>(null);
  const weights = tried ?? set;
  const isTrying = tried !== null && !areSameWeights(tried, set);
  // Moving a slider comes first; a long table follows when there is time.
  const followed = useDeferredValue(isTrying ? weights : null);
  const setTable = useMemo(() => setTableOf(columns, setPolicy), [columns, setPolicy]);
  const triedPolicy = useMemo(
    () => (followed ? withWeights(setPolicy, followed) : setPolicy),
    [setPolicy, followed],
  );
  const table = useMemo(() => {
    if (!followed) return setTable;
    return rankTable(columns, weighedStandings(columns, triedPolicy), triedPolicy, setTable);
  }, [columns, followed, setTable, triedPolicy]);
  return {
    set,
    weights,
    isTrying,
    policy: triedPolicy,
    table,
    setTable,
    move: (key, to) => setTried((now) => moveWeight(now ?? set, key, to)),
    reset: () => setTried(null),
  };
}
