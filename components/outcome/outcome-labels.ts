import { sayValue } from "@/components/form/say-value";
import type { OutcomeInput } from "@/domain/outcome";
import { FREQUENCY_NAMES, RELEVANCE_NAMES, SOURCE_NAMES } from "@/domain/outcome-fields";
import { formatDay, formatNumber } from "@/lib/format";

/** What each field of an outcome is called on the form. */
export const OUTCOME_LABELS: Record<keyof OutcomeInput, string> = {
  statement: "What changed",
  source: "Who says so?",
  metric: "What was measured",
  unit: "Unit",
  baseline: "Before",
  after: "After",
  periodStart: "From",
  periodEnd: "To",
  frequency: "How often",
  aiPart: "AI’s part",
  ownPart: "Own part",
  limits: "Limits",
  relevance: "Close to this job?",
};

function nameOf(names: Readonly<Record<string, string>>) {
  return (value: unknown) => names[String(value)] ?? sayValue(value);
}

function number(value: unknown): string {
  return typeof value === "number" ? formatNumber(value) : sayValue(value);
}

function day(value: unknown): string {
  return typeof value === "string" && value !== "" ? formatDay(value) : "blank";
}

/** An outcome's values in words, where they are not text. */
export const sayOutcome: Partial<Record<keyof OutcomeInput, (value: unknown) => string>> = {
  source: nameOf(SOURCE_NAMES),
  frequency: nameOf(FREQUENCY_NAMES),
  relevance: nameOf(RELEVANCE_NAMES),
  baseline: number,
  after: number,
  periodStart: day,
  periodEnd: day,
};
