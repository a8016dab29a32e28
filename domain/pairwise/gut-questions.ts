import { probabilityAhead } from "@/domain/scoring/ahead";
import type { Estimate } from "@/domain/scoring/support-beta";
import { AHEAD_FROM } from "@/domain/scoring/verdict";
import type { FittedRound } from "./fitted-round";
import { probabilityAbove } from "./probability-above";

/** Two people whom the team and the evidence put the other way round, one of them surely. */
export interface GutQuestion {
  /** Whom the team would choose. */
  readonly chosenId: string;
  /** Whom the evidence has ahead. */
  readonly aheadId: string;
  /** P(the team has the chosen one above the other), ½–1. */
  readonly team: number;
  /** P(the evidence has the other one ahead), ½–1. */
  readonly evidence: number;
}

/** Support of one application 0–1 with its standard deviation, and whether it has a place. */
export interface RoundEvidence extends Estimate {
  readonly applicationId: string;
  readonly isRated: boolean;
}

/** `probabilityAhead` is exact to this: nearer to ½, nobody is ahead. */
const PRECISION = 1e-6;

function questionOf(
  [one, other]: readonly [string, string],
  team: number,
  evidence: number,
): GutQuestion | undefined {
  // The team at ½ has said nothing; the evidence at ½ has nobody ahead, which is an answer.
  if (team === 0.5) return undefined;
  const isOneChosen = team > 0.5;
  const byTeam = isOneChosen ? team : 1 - team;
  const behind = isOneChosen ? 1 - evidence : evidence;
  if (behind < 0.5 - PRECISION || Math.max(byTeam, behind) < AHEAD_FROM) return undefined;
  const byEvidence = Math.max(0.5, behind);
  const [chosenId, aheadId] = isOneChosen ? [one, other] : [other, one];
  return { chosenId, aheadId, team: byTeam, evidence: byEvidence };
}

/**
 * Where the team's gut and the evidence disagree: pairs in which one of the two has somebody ahead with 80 % or more whom the
 * other does not have ahead at all (50 % or less). Widest apart first. Neither is right by that: it is a question, about what
 * the team knows that is not in the evidence. Who was never compared, or has no place, is in none.
 */
export function gutQuestions(
  round: FittedRound,
  evidence: readonly RoundEvidence[],
  priorSupport: number,
): GutQuestion[] {
  const { ids, fitted, compared } = round;
  const scores = new Map(evidence.filter(({ isRated }) => isRated).map((one) => [one.applicationId, one]));
  const questions: GutQuestion[] = [];
  for (const [place, one] of ids.entries()) {
    for (const [further, other] of ids.slice(place + 1).entries()) {
      const [first, second] = [scores.get(one), scores.get(other)];
      if (!first || !second || !compared.has(one) || !compared.has(other)) continue;
      const team = probabilityAbove(fitted, place, place + 1 + further);
      const question = questionOf([one, other], team, probabilityAhead(first, second, priorSupport));
      if (question) questions.push(question);
    }
  }
  return questions.sort(
    (one, other) =>
      other.team + other.evidence - one.team - one.evidence ||
      (`${one.chosenId} ${one.aheadId}` < `${other.chosenId} ${other.aheadId}` ? -1 : 1),
  );
}
