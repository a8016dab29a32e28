import type { ClosingStep } from "@/domain/comparison/closing-step";
import { AHEAD_FROM } from "@/domain/scoring/verdict";

/** Who is behind wants to be too close to call; of two too close to call, either wants to be ahead. */
export type GapAim = "TOO_CLOSE" | "AHEAD";

/** What a candidate would have: how much more support than now, 0–1, and P(they are ahead of the other). */
export interface Prospect {
  readonly gain: number;
  readonly probability: number;
}

/** A step, and what the candidate would have after it. */
export interface StepWorth extends Prospect {
  readonly step: ClosingStep;
}

/** Whether P(they are ahead) is what they aim for; the same bounds as the verdict's. */
export function reaches(aim: GapAim, { probability }: Pick<Prospect, "probability">): boolean {
  return aim === "AHEAD" ? probability >= AHEAD_FROM : 1 - probability < AHEAD_FROM;
}
