import type { Parameters } from "./parameters";

/** How sure a reviewer said to be of one rating. */
export const CONFIDENCES = ["LOW", "MEDIUM", "HIGH"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a rating counts as where nobody said how sure they were; changes nothing. */
export const NEUTRAL_CONFIDENCE: Confidence = "MEDIUM";

type ConfidenceParameters = Pick<Parameters, "lowConfidenceNoise" | "highConfidenceNoise">;

/** k > 0: what the standard deviation of a rating is multiplied by. Example: `confidenceNoise("LOW", DEFAULT_PARAMETERS)` is 1.5. */
export function confidenceNoise(confidence: Confidence, parameters: ConfidenceParameters): number {
  if (confidence === "LOW") return parameters.lowConfidenceNoise;
  return confidence === "HIGH" ? parameters.highConfidenceNoise : 1;
}

/**
 * Σk²/n: how much the reviewers' confidence changes the variance of the mean of n ratings; exactly 1 where all are medium, so
 * that such ratings give the same bits as ratings without confidence. Confidences come sorted; at least one.
 * Example: one low and one high, defaults: (1.5² + .75²)/2 = 1.40625.
 */
export function confidenceFactor(
  confidences: readonly Confidence[],
  parameters: ConfidenceParameters,
): number {
  let squares = 0;
  for (const confidence of confidences) {
    const noise = confidenceNoise(confidence, parameters);
    squares += noise * noise;
  }
  return squares / confidences.length;
}
