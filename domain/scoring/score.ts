import { z } from "zod";
import { probabilityAhead } from "./ahead";
import type { Candidate } from "./candidate";
import { candidateInput } from "./candidate-input";
import type { CandidateScore, Contribution, CriterionScore, ScoreSummary } from "./candidate-score";
import { candidateContent, normalizeCandidate } from "./normalize-candidate";
import { onePerId } from "./one-per-id";
import { policyInput } from "./policy";
import { acceptOrRefuse } from "./refusal";
import { resolvePolicy } from "./resolve-policy";
import { scoreCandidate } from "./score-candidate";

/** What the command line and the decision packet score: one policy and the candidates it is applied to. */
export const scoreInput = z.strictObject({ policy: policyInput, candidates: z.array(candidateInput) });

export type ScoreInput = z.input<typeof scoreInput>;

/** P(first > second) of two candidates by id. */
export type AheadRow = readonly [first: string, second: string, probability: number];

/** A candidate's score as it is exchanged: no more than the specification names. */
export type ScoredCandidate = ScoreSummary & {
  readonly id: string;
  readonly credentialStrength: number;
  readonly criteria: Readonly<Record<string, Pick<CriterionScore, "demonstrated" | "support" | "sd">>>;
  readonly contributions: readonly Contribution[];
};

export type ScoreOutput = {
  readonly ceilingScale: number;
  readonly candidates: readonly ScoredCandidate[];
  readonly ahead: readonly AheadRow[];
};

/** The candidates once each, in the order in which each was first named. */
function candidatesOf(inputs: ScoreInput["candidates"]): Candidate[] {
  const unique = onePerId("candidate", inputs, normalizeCandidate, candidateContent);
  const place = new Map(inputs.map(({ id }, index) => [id, index] as const).reverse());
  return unique.sort((first, second) => (place.get(first.id) ?? 0) - (place.get(second.id) ?? 0));
}

function exchanged(score: CandidateScore): ScoredCandidate {
  const { id, support, low, high, sd, credentialStrength, contributions } = score;
  const criteria = Object.entries(score.criteria).map(([criterionId, { demonstrated, support, sd }]) => [
    criterionId,
    { demonstrated, support, sd },
  ]);
  return {
    id,
    support,
    low,
    high,
    sd,
    credentialStrength,
    criteria: Object.fromEntries(criteria),
    contributions,
  };
}

/**
 * Scores candidates under one policy and compares every pair. Throws `InputRefused` with every reason.
 * Example: `score({ policy: {}, candidates: [] })` is `{ ceilingScale: 1, candidates: [], ahead: [] }`.
 */
export function score(input: unknown): ScoreOutput {
  const accepted = acceptOrRefuse(scoreInput, input);
  const policy = resolvePolicy(accepted.policy);
  const scores = candidatesOf(accepted.candidates).map((candidate) => scoreCandidate(candidate, policy));
  const { priorSupport } = policy.parameters;
  const ahead = scores.flatMap((first, index) =>
    scores
      .slice(index + 1)
      .map((second): AheadRow => [first.id, second.id, probabilityAhead(first, second, priorSupport)]),
  );
  return { ceilingScale: policy.ceilingScale, candidates: scores.map(exchanged), ahead };
}
