import { fromLogit } from "@/domain/scoring/beta";
import type { FittedRound } from "./fitted-round";
import { NINE_IN_TEN } from "./normal-distribution";
import { probabilityAbove } from "./probability-above";
import { separationOf } from "./separation-reliability";
import { standardErrors } from "./strength-error";

/** How strong one person is in the eyes of the team. */
export interface RoundStrength {
  readonly applicationId: string;
  /** θ, log odds; 0 is the average of the round. */
  readonly strength: number;
  readonly error: number;
  /** How often this one would be chosen over somebody average of the round, 0–1, with the range that holds 9 times in 10. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** P(stronger than the next one below), ½–1; null for the last. */
  readonly aheadOfNext: number | null;
}

/** What the team said of everyone, the strongest first. */
export interface RoundResult {
  readonly strengths: readonly RoundStrength[];
  /** How well people are told apart, 0–1; null before anybody chose. */
  readonly reliability: number | null;
  readonly choices: number;
  readonly cannotTell: number;
}

/** Strongest first; equal ones in the order of ids. Ranges are of 90 %. */
export function roundResult(round: FittedRound): RoundResult {
  const { ids, fitted, choices, cannotTell } = round;
  const errors = standardErrors(fitted);
  const at = (place: number) => fitted.theta[place] as number;
  const order = [...ids.keys()].sort((one, other) => at(other) - at(one) || one - other);
  const strengths = order.map((place, index): RoundStrength => {
    const [strength, error] = [at(place), errors[place] as number];
    const next = order[index + 1];
    return {
      applicationId: ids[place] as string,
      strength,
      error,
      share: fromLogit(strength),
      low: fromLogit(strength - NINE_IN_TEN * error),
      high: fromLogit(strength + NINE_IN_TEN * error),
      aheadOfNext: next === undefined ? null : probabilityAbove(fitted, place, next),
    };
  });
  const reliability = choices === 0 ? null : separationOf(fitted).reliability;
  return { strengths, reliability, choices, cannotTell };
}
