"use client";

import { useQueryState } from "nuqs";
import { useDeferredValue, useMemo } from "react";
import { viewParsers } from "@/components/ranking/view-parsers";
import type { RankedTable } from "@/domain/ranking/ranked-table";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { setTableOf } from "@/domain/ranking/set-table";
import { areSameWeights, moveWeight, type Weights, weightsOf } from "@/domain/ranking/trial-weights";
import { weightsFor } from "@/domain/ranking/weights-text";
import { whatIf } from "@/domain/ranking/what-if";
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
  readonly choose: (weights: Weights) => void;
  readonly reset: () => void;
}

/**
 * Weights tried on the table: it is weighed anew by the same arithmetic as on the server, with no request. They stand in the
 * address, so that a what-if can be sent on, and nowhere else. Until all rows are here (`isWhole`) the table waits as set.
 */
export function useTrial({ columns, policy: setPolicy }: RankingAnswer, isWhole: boolean): Trial {
  const set = useMemo(() => weightsOf(setPolicy), [setPolicy]);
  const [stored, store] = useQueryState("weights", viewParsers.weights);
  const tried = weightsFor(stored, Object.keys(set));
  const weights = tried ?? set;
  const isTrying = isWhole && tried !== null && !areSameWeights(tried, set);
  // Moving a slider comes first; a long table follows when there is time.
  const followed = useDeferredValue(isTrying ? weights : null);
  const setTable = useMemo(() => setTableOf(columns, setPolicy), [columns, setPolicy]);
  const { policy, table } = useMemo(() => {
    if (!followed) return { policy: setPolicy, table: setTable };
    return whatIf(columns, setPolicy, followed, setTable);
  }, [columns, followed, setTable, setPolicy]);
  const choose = (next: Weights) => void store(areSameWeights(next, set) ? null : next);
  return {
    set,
    weights,
    isTrying,
    policy,
    table,
    setTable,
    move: (key, to) => choose(moveWeight(weights, key, to)),
    choose,
    reset: () => void store(null),
  };
}
