import { rankTable } from "@/domain/ranking/ranked-table";
import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import { arrangeTable } from "@/domain/ranking/ranking-order";
import { NO_FILTER } from "@/domain/ranking/row-filter";
import { moveWeight, weightsOf } from "@/domain/ranking/trial-weights";
import { weighColumns } from "@/domain/ranking/weigh-columns";
import { whatIf } from "@/domain/ranking/what-if";
import type { Policy } from "@/domain/scoring/policy";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { median, ROUNDS } from "@/scripts/bench/alternate";
import type { Result } from "@/scripts/bench/result";

const APPLICATIONS = 10_000;
/** A slider from 25 to 45 % and back, one per cent at a time. */
const MOVES = 40;

/** Numbers in 0–1 that repeat late and look like nothing in particular (Park & Miller 1988). */
function sequence(): () => number {
  let state = 20_261_101;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** So many applications, each unlike the others: little to much demonstrated, more or less surely, with and without certificates. */
function columnsOf(count: number, policy: Policy): RankingColumns {
  const next = sequence();
  const rows = Array.from({ length: count }, (_, row) => row);
  const talent = rows.map(() => next() * next());
  const measures = policy.criteria.map(({ id }) => {
    const demonstrated = talent.map((one) => Math.min(0.8, Math.max(0, one + 0.3 * (next() - 0.5))));
    return [
      id,
      { demonstrated, variance: rows.map(() => 0.012 + 0.04 * next()), checkedShare: rows.map(next) },
    ] as const;
  });
  const bare: RankingColumns = {
    applicationId: rows.map((row) => `application-${String(row).padStart(6, "0")}`),
    name: rows.map((row) => `Candidate number ${row}`),
    support: [],
    low: [],
    high: [],
    sd: [],
    credentialStrength: rows.map(() => Math.max(0, next() - 0.4)),
    isRated: rows.map(() => next() < 0.97),
    outcomeCount: rows.map(() => Math.floor(6 * next())),
    uncheckedCount: rows.map(() => 0),
    credentialCount: rows.map(() => Math.floor(3 * next())),
    reviewCount: rows.map(() => 2),
    mix: rows.map(() => ({ outcomes: [], credentials: [] })),
    measures: Object.fromEntries(measures),
  };
  const { support, sd } = weighColumns(bare, policy);
  return { ...bare, support: Array.from(support), sd: Array.from(sd) };
}

/** What a slider of the weights panel costs on a long ranking: weighing every row, their order, the bands, and the groups drawn. */
export function benchReRanking(): Result {
  const policy = resolvePolicy({});
  const columns = columnsOf(APPLICATIONS, policy);
  const setTable = rankTable(columns, columns, policy);
  const set = weightsOf(policy);
  const answer = { columns, reviewers: 2 };
  const times: number[] = [];
  let moved = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    for (let move = 1; move <= MOVES; move++) {
      const to = 0.25 + (move <= MOVES / 2 ? move : MOVES - move) / 100;
      const weights = moveWeight(set, "productivity", to);
      const began = performance.now();
      const tried = whatIf(columns, policy, weights, setTable);
      const arranged = { sort: "place", direction: "down", group: "band", filter: NO_FILTER } as const;
      const bands = arrangeTable(tried.table, answer, tried.policy, arranged);
      if (round > 0) times.push(performance.now() - began);
      moved += bands[0]?.rows[0]?.moved ?? 0;
    }
  }
  if (!Number.isFinite(moved) || setTable.bands.length < 3) throw new Error("Nothing was ranked.");
  const ours = median(times);
  return {
    name: "re-ranking 10,000 applications on one move of a slider",
    ours,
    theirs: null,
    unit: "ms",
    value: ours,
    aim: { atMost: 8 },
  };
}
