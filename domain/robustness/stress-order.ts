import { rankInBands } from "@/domain/scoring/bands";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy } from "@/domain/scoring/policy";
import { scoreSummary } from "@/domain/scoring/score-candidate";
import { policyUnder, STRESS_VARIANTS, type StressVariant } from "./stress-variants";

/** Where somebody stands in one test: support 0–1, the shared places, and the rank in the order of the bands, from 1. */
export interface Stressed {
  readonly support: number;
  readonly places: string;
  readonly rank: number;
}

/** One candidate in every test. */
export interface StressRow {
  readonly applicationId: string;
  readonly results: Readonly<Record<StressVariant, Stressed>>;
}

/** Works on so many candidates before it lets others have their turn. */
const BATCH = 200;

/**
 * The order under each test, of candidates that all have a place: rows in the order as set. A generator that yields after every
 * two hundred candidates, so that a server can answer others meanwhile.
 * Example: of one candidate alone, the place is "1" in every test.
 */
export function* stressOrder(
  candidates: readonly CandidateInput[],
  policy: Policy,
): Generator<void, StressRow[]> {
  const found = new Map<string, Partial<Record<StressVariant, Stressed>>>();
  const normalized = candidates.map(normalizeCandidate);
  let ids: string[] = [];
  for (const variant of STRESS_VARIANTS) {
    const under = policyUnder(policy, variant);
    const scores = [];
    for (const candidate of normalized) {
      const { support, sd } = scoreSummary(candidate, under);
      scores.push({ id: candidate.id, support, sd, isRated: true });
      if (scores.length % BATCH === 0) yield;
    }
    const { bands } = rankInBands(scores, under.parameters.priorSupport);
    const ordered = bands.flatMap(({ places, scores: held }) => held.map((score) => ({ ...score, places })));
    ordered.forEach(({ id, support, places }, index) => {
      found.set(id, { ...found.get(id), [variant]: { support, places, rank: index + 1 } });
    });
    if (variant === "AS_SET") ids = ordered.map(({ id }) => id);
    yield;
  }
  return ids.map((id) => ({ applicationId: id, results: found.get(id) as StressRow["results"] }));
}

/** The rows to show: whoever is among the first `most` in any test, as none may hide who comes up. */
export function rowsToShow(rows: readonly StressRow[], most: number): StressRow[] {
  return rows.filter(({ results }) => Object.values(results).some(({ rank }) => rank <= most));
}
