import { z } from "zod";
import { calendarDay } from "@/domain/calendar-day";
import { evidenceInput } from "@/domain/evidence";
import { MOST_EVIDENCE } from "@/domain/evidence-check";
import { id, versionedId } from "@/domain/ids";
import {
  daysNotCome,
  OUTCOME_FREQUENCIES,
  OUTCOME_SOURCES,
  OUTCOME_STATUSES,
  type OutcomeFields,
  RELEVANCES,
} from "@/domain/outcome-fields";
import { optionalLine, optionalText, requiredText, statementText } from "@/domain/text";
import { numberProblem, unitProblem } from "@/domain/unit";

const measured = z
  .number({ error: "Please give a number." })
  .min(-1e12, { error: "This number is too small." })
  .max(1e12, { error: "This number is too large." })
  .nullable();

/** What one says of an outcome, before its parts are held against one another. */
export const outcomeShape = z.object({
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

type Fields = z.infer<typeof outcomeShape>;

/** Whether its parts go together: a before needs an after, numbers need a metric, the end is not before the start. */
export function checkOutcome(value: Omit<Fields, "source" | "relevance">, context: z.RefinementCtx): void {
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
export const outcomeInput = outcomeShape.superRefine(checkOutcome);
export type OutcomeInput = OutcomeFields;

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
