import type { FieldMessages } from "@/domain/errors";

export const OUTCOME_STATUSES = ["STANDING", "REFUTED"] as const;
export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];

/** Who says so. A candidate's own statement is a piece of evidence; what the team saw itself brings its own. */
export const OUTCOME_SOURCES = ["CANDIDATE", "TEAM"] as const;
export type OutcomeSource = (typeof OUTCOME_SOURCES)[number];

export const SOURCE_NAMES: Record<OutcomeSource, string> = {
  CANDIDATE: "The candidate says so",
  TEAM: "We saw it ourselves",
};

export const OUTCOME_FREQUENCIES = ["ONCE", "SEVERAL_TIMES", "MONTHLY", "WEEKLY", "DAILY"] as const;
export type OutcomeFrequency = (typeof OUTCOME_FREQUENCIES)[number];

export const FREQUENCY_NAMES: Record<OutcomeFrequency, string> = {
  ONCE: "Once",
  SEVERAL_TIMES: "Several times",
  MONTHLY: "Every month",
  WEEKLY: "Every week",
  DAILY: "Every working day",
};

export const RELEVANCES = ["SAME_WORK", "SIMILAR_WORK", "OTHER_FIELD"] as const;
export type Relevance = (typeof RELEVANCES)[number];

export const RELEVANCE_NAMES: Record<Relevance, string> = {
  SAME_WORK: "Same work",
  SIMILAR_WORK: "Similar",
  OTHER_FIELD: "Other field",
};

/** How close an outcome is to the opening's work, as the arithmetic takes it (scoring.md, Inputs). */
export const RELEVANCE_VALUES: Record<Relevance, number> = {
  SAME_WORK: 1,
  SIMILAR_WORK: 0.8,
  OTHER_FIELD: 0.5,
};

/** An outcome as it is entered; days are "2026-11-01". Its rules are in domain/outcome.ts. */
export type OutcomeFields = {
  statement: string;
  source: OutcomeSource;
  metric: string;
  unit: string;
  baseline: number | null;
  after: number | null;
  periodStart: string | null;
  periodEnd: string | null;
  frequency: OutcomeFrequency | null;
  aiPart: string;
  ownPart: string;
  limits: string;
  relevance: Relevance;
};

/** What the form of a new outcome starts from. */
export const EMPTY_OUTCOME: OutcomeFields = {
  statement: "",
  source: "CANDIDATE",
  metric: "",
  unit: "",
  baseline: null,
  after: null,
  periodStart: null,
  periodEnd: null,
  frequency: null,
  aiPart: "",
  ownPart: "",
  limits: "",
  relevance: "SAME_WORK",
};

/** The days of a period that lie after `today` ("2026-11-01"), each with its message. */
export function daysNotCome(
  period: Pick<OutcomeFields, "periodStart" | "periodEnd">,
  today: string,
): FieldMessages {
  const late = (["periodStart", "periodEnd"] as const).filter((key) => (period[key] ?? "") > today);
  return Object.fromEntries(late.map((key) => [key, "This day has not come yet."]));
}

/** What a check of evidence speaks about: if one of these changes, earlier checks no longer hold. */
const CLAIM = ["statement", "metric", "unit", "baseline", "after", "periodStart", "periodEnd"] as const;

/** Whether an edit claims something else than before. Changing only AI's part does not. */
export function isOtherClaim(before: OutcomeFields, after: OutcomeFields): boolean {
  return CLAIM.some((key) => before[key] !== after[key]);
}

/** Whether the statement comes with metric, before and after, which makes a self-report a specific one. */
export function isMeasured(outcome: Pick<OutcomeFields, "metric" | "baseline" | "after">): boolean {
  return outcome.metric !== "" && outcome.baseline !== null && outcome.after !== null;
}
