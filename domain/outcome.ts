import { z } from "zod";
import { calendarDay } from "@/domain/calendar";
import type { FieldMessages } from "@/domain/errors";
import { evidenceInput, MOST_EVIDENCE } from "@/domain/evidence";
import { id, versionedId } from "@/domain/ids";
import { optionalLine, optionalText, requiredText, statementText } from "@/domain/text";
import { numberProblem, unitProblem } from "@/domain/unit";

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

const measured = z
  .number({ error: "Please give a number." })
  .min(-1e12, { error: "This number is too small." })
  .max(1e12, { error: "This number is too large." })
  .nullable();

const fields = z.object({
  statement: statementText,
  source: z.enum(OUTCOME_SOURCES),
  metric: optionalLine,
  unit: optionalLine,
  baseline: measured,
  after: measured,
  periodStart: calendarDay.nullable(),
  periodEnd: calendarDay.nullable(),
  frequency: z.enum(OUTCOME_FREQUENCIES).nullable(),
  aiPart: optionalText,
  ownPart: optionalText,
  limits: optionalText,
  relevance: z.enum(RELEVANCES),
});

type Fields = z.infer<typeof fields>;

function check(value: Fields, context: z.RefinementCtx): void {
  const say = (path: keyof Fields, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  const unit = unitProblem(value.unit);
  if (unit) say("unit", unit);
  if (value.baseline !== null && value.after === null)
    say("after", "Before is given, so after is needed too.");
  if ((value.baseline !== null || value.after !== null) && !value.metric)
    say("metric", "Say what these numbers measure.");
  for (const key of ["baseline", "after"] as const) {
    const number = value[key];
    const problem = number === null ? undefined : numberProblem(number, value.unit);
    if (problem) say(key, problem);
  }
  if (value.periodStart && value.periodEnd && value.periodEnd < value.periodStart) {
    say("periodEnd", "The end is before the start.");
  }
}

/** An outcome as entered. Dates still have to be held against today, see `outcomeInputOn`. */
export const outcomeInput = fields.superRefine(check);
export type OutcomeInput = z.infer<typeof outcomeInput>;

/** The days of a period that lie after `today` ("2026-11-01"), each with its message. */
export function daysNotCome(period: Pick<Fields, "periodStart" | "periodEnd">, today: string): FieldMessages {
  const late = (["periodStart", "periodEnd"] as const).filter((key) => (period[key] ?? "") > today);
  return Object.fromEntries(late.map((key) => [key, "This day has not come yet."]));
}

/** The same, with days after `today` refused. Used by the form; the service asks `daysNotCome` with its own clock. */
export function outcomeInputOn(today: string) {
  return outcomeInput.superRefine((value, context) => {
    for (const [key, message] of Object.entries(daysNotCome(value, today))) {
      context.addIssue({ code: "custom", path: [key], message });
    }
  });
}

const evidenceRows = z
  .array(evidenceInput)
  .max(MOST_EVIDENCE, { error: `At most ${MOST_EVIDENCE} pieces of evidence.` });

/** An outcome with the evidence entered beside it, days after `today` refused: what the form of a new one keeps. */
export function outcomeEntryOn(today: string) {
  return outcomeInputOn(today).and(z.object({ evidence: evidenceRows }));
}
export type OutcomeEntry = OutcomeInput & { evidence: z.infer<typeof evidenceRows> };

export const newOutcomeInput = z.object({
  applicationId: id,
  outcome: outcomeInput,
  evidence: evidenceRows.default([]),
});
export type NewOutcomeInput = z.infer<typeof newOutcomeInput>;

export const outcomeUpdate = versionedId.extend({ outcome: outcomeInput });
export type OutcomeUpdate = z.infer<typeof outcomeUpdate>;

/** Marks an outcome as found false (it then weighs against), or takes that back. A note says why. */
export const outcomeStatusInput = versionedId.extend({
  status: z.enum(OUTCOME_STATUSES),
  note: requiredText,
});
export type OutcomeStatusInput = z.infer<typeof outcomeStatusInput>;

/** What the form of a new outcome starts from. */
export const EMPTY_OUTCOME: OutcomeInput = {
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

/** What a check of evidence speaks about: if one of these changes, earlier checks no longer hold. */
const CLAIM = ["statement", "metric", "unit", "baseline", "after", "periodStart", "periodEnd"] as const;

/** Whether an edit claims something else than before. Changing only AI's part does not. */
export function isOtherClaim(before: OutcomeInput, after: OutcomeInput): boolean {
  return CLAIM.some((key) => before[key] !== after[key]);
}

/** Whether the statement comes with metric, before and after, which makes a self-report a specific one. */
export function isMeasured(outcome: Pick<Fields, "metric" | "baseline" | "after">): boolean {
  return outcome.metric !== "" && outcome.baseline !== null && outcome.after !== null;
}
