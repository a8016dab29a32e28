import type { BoundedDefault } from "./evidence-kind";

/** Every parameter of the arithmetic with its default and the editor's bounds. Example: `PARAMETERS.priorSupport.default` is .2. */
export const PARAMETERS = {
  /** W: mass at which half of a layer is demonstrated. */
  halfSaturationMass: { default: 0.5, low: 0.25, high: 2 },
  /** a: support of the prior, before anything is known. */
  priorSupport: { default: 0.2, low: 0.05, high: 0.5 },
  /** How many observations one unit of mass is worth in the uncertainty. */
  concentration: { default: 8, low: 2, high: 20 },
  /** r: reliability of one reviewer's ratings. */
  singleRaterReliability: { default: 0.6, low: 0.44, high: 0.77 },
  /** Mass at which self-reports have lost half of what they add. */
  selfReportCap: { default: 0.15, low: 0.05, high: 0.3 },
  /** How much full domain expertise adds to the mass of an outcome. */
  expertiseBoost: { default: 0.25, low: 0, high: 0.5 },
  /** Credential strength at which half of the ceiling is reached. */
  credentialHalfSaturation: { default: 0.5, low: 0.25, high: 2 },
  /** g: share of a certificate's points that it has without any outcome. */
  standaloneCredentialShare: { default: 0.25, low: 0, high: 0.4 },
  /** Correlation of the uncertainties of two criteria. */
  criterionCorrelation: { default: 0.5, low: 0, high: 1 },
  outcomeHalfLifeMonths: { default: 36, low: 6, high: 120 },
  /** What an outcome keeps however old it is. */
  outcomeFloor: { default: 0.25, low: 0, high: 0.5 },
  credentialHalfLifeMonths: { default: 18, low: 6, high: 120 },
  /** Expected standard deviation, in levels, of one rating around the true level. */
  ratingNoise: { default: 0.7, low: 0.2, high: 1.5 },
  /** How many ratings the expected noise counts for. */
  ratingNoisePriorWeight: { default: 2, low: 0.5, high: 10 },
  /** What the standard deviation of a rating is multiplied by where the reviewer was not sure. */
  lowConfidenceNoise: { default: 1.5, low: 1, high: 3 },
  /** What the standard deviation of a rating is multiplied by where the reviewer was sure. */
  highConfidenceNoise: { default: 0.75, low: 0.5, high: 1 },
} as const satisfies Record<string, BoundedDefault>;

export type ParameterName = keyof typeof PARAMETERS;
export type Parameters = { readonly [Name in ParameterName]: number };

export const PARAMETER_NAMES = Object.keys(PARAMETERS) as ParameterName[];

/** The parameters as scoring.md sets them. Example: `DEFAULT_PARAMETERS.concentration` is 8. */
export const DEFAULT_PARAMETERS = Object.fromEntries(
  PARAMETER_NAMES.map((name) => [name, PARAMETERS[name].default]),
) as Parameters;
