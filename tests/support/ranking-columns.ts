import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import { bySupport } from "@/domain/scoring/best-first";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy } from "@/domain/scoring/policy";
import { weighCandidate } from "@/domain/scoring/weigh-candidate";
import { DEFAULT_POLICY } from "@/tests/support/compared";

/** The columns the ranking would answer for these candidates, named by their ids; all that is demonstrated counts as checked. */
export function rankingColumns(
  inputs: readonly CandidateInput[],
  policy: Policy = DEFAULT_POLICY,
): RankingColumns {
  const rows = inputs
    .map((input) => {
      const weighed = weighCandidate(normalizeCandidate(input), policy);
      return {
        id: input.id,
        input,
        weighed,
        isRated: weighed.measures.some(({ isRated }) => isRated),
        support: weighed.support,
        sd: weighed.sd,
      };
    })
    .sort((a, b) => Number(b.isRated) - Number(a.isRated) || bySupport(a, b));
  const measures = policy.criteria.map(({ id }, index) => {
    const of = rows.map(({ weighed }) => weighed.measures[index]);
    const demonstrated = of.map((one) => one?.demonstrated ?? 0);
    return [
      id,
      { demonstrated, variance: of.map((one) => one?.variance ?? 0), checkedShare: of.map(() => 1) },
    ] as const;
  });
  return {
    applicationId: rows.map(({ id }) => id),
    name: rows.map(({ id }) => id),
    support: rows.map(({ support }) => support),
    low: rows.map(({ weighed }) => weighed.low),
    high: rows.map(({ weighed }) => weighed.high),
    sd: rows.map(({ sd }) => sd),
    credentialStrength: rows.map(({ weighed }) => weighed.credentials.strength),
    isRated: rows.map(({ isRated }) => isRated),
    outcomeCount: rows.map(({ input }) => input.outcomes.length),
    uncheckedCount: rows.map(() => 0),
    credentialCount: rows.map(({ input }) => input.credentials.length),
    reviewCount: rows.map((_, row) => row),
    mix: rows.map(() => ({ outcomes: [], credentials: [] })),
    measures: Object.fromEntries(measures),
  };
}

/** A candidate with one fresh result on record, rated the same by two reviewers on every criterion given. */
export function oneResult(
  id: string,
  level: number,
  keys: readonly string[] = DEFAULT_POLICY.criteria.map((one) => one.id),
): CandidateInput {
  const evidence = [{ id: `${id} evidence`, kind: "SYSTEM_RECORD" as const }];
  const ratings = Object.fromEntries(keys.map((key) => [key, [level, level]]));
  return {
    id,
    outcomes: [{ id: `${id} outcome`, ageMonths: 0, status: "STANDING", evidence, ratings }],
    credentials: [],
  };
}
