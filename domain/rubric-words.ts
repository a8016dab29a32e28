import type { ParameterName } from "@/domain/scoring/parameters";

/** Each parameter of the arithmetic as the screen calls it, and what turning it up does. */
export const PARAMETER_WORDS: Readonly<
  Record<ParameterName, { readonly name: string; readonly hint: string }>
> = {
  halfSaturationMass: {
    name: "Evidence for half the points",
    hint: "Higher: it takes more checked results to get far.",
  },
  priorSupport: {
    name: "Support before anything is known",
    hint: "Where the range starts from. It moves no score, only how wide the ranges are.",
  },
  concentration: { name: "How quickly ranges narrow", hint: "Higher: ranges narrow faster with evidence." },
  singleRaterReliability: {
    name: "Trust in one reviewer alone",
    hint: "Higher: a second and third reviewer add less.",
  },
  selfReportCap: {
    name: "Own words count up to",
    hint: "Higher: many unchecked statements together reach further.",
  },
  expertiseBoost: {
    name: "Extra for knowing the field",
    hint: "Higher: results of people who know the field count for more.",
  },
  credentialHalfSaturation: {
    name: "Certificates for half the ceiling",
    hint: "Higher: it takes more or better certificates.",
  },
  standaloneCredentialShare: {
    name: "What a certificate counts without results",
    hint: "The rest of its points comes only once it was put to use.",
  },
  criterionCorrelation: {
    name: "How far criteria err together",
    hint: "Higher: wider ranges. It moves no score.",
  },
  outcomeHalfLifeMonths: {
    name: "Months until a result counts half",
    hint: "Of what can fade; the rest stays.",
  },
  outcomeFloor: { name: "What a result keeps for good", hint: "However old it is." },
  credentialHalfLifeMonths: { name: "Months until a certificate counts half", hint: "It fades to nothing." },
  ratingNoise: { name: "Scatter expected of one rating", hint: "In levels. Higher: wider ranges." },
  ratingNoisePriorWeight: {
    name: "How firmly that scatter is expected",
    hint: "In ratings. Higher: what reviewers' ratings show moves it less.",
  },
  lowConfidenceNoise: {
    name: "Scatter of a rating given with low confidence",
    hint: "Times the usual. Higher: wider ranges. It moves no score.",
  },
  highConfidenceNoise: {
    name: "Scatter of a rating given with high confidence",
    hint: "Times the usual. Lower: narrower ranges. It moves no score.",
  },
};
