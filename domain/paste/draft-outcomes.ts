import { findChange } from "@/domain/measure/find-change";
import { findQuantities } from "@/domain/measure/find-quantities";
import type { OutcomeFields } from "@/domain/outcome-fields";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import { numberProblem } from "@/domain/unit";
import { findFrequency } from "./find-frequency";
import { metricOfChange, metricOfValue } from "./find-metric";
import { findPeriod } from "./find-period";
import { isOutcome } from "./is-outcome";
import { splitItems } from "./split-items";

/** Bytes of pasted text that are read; a CV has a tenth of it. */
export const LONGEST_PASTE = 50_000;
/** Outcomes drafted from one text; more than a person would confirm. */
export const MOST_DRAFTS = 40;

/** An outcome recognised in a text: nothing of it counts before a person confirms it. */
export interface PastedDraft {
  readonly outcome: OutcomeFields;
  /** The very words it was read from. */
  readonly sourceText: string;
}

export interface PasteReading {
  readonly drafts: readonly PastedDraft[];
  /** Lines in which nothing was done and nothing changed, or that were too many. */
  readonly leftOut: readonly string[];
}

const LONGEST_STATEMENT = 300;
const LONGEST_LINE = 120;

function statementOf(text: string): string {
  if (text.length <= LONGEST_STATEMENT) return text;
  const cut = text.slice(0, LONGEST_STATEMENT - 1);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_STATEMENT - 60));
  return `${words.replace(/\p{Cs}$/u, "")}…`;
}

type Measured = Pick<OutcomeFields, "metric" | "unit" | "baseline" | "after">;
const UNMEASURED: Measured = { metric: "", unit: "", baseline: null, after: null };

/** Numbers that the form would refuse are left for the person to enter. */
function fitting(measured: Measured): Measured {
  const { unit, metric, baseline, after } = measured;
  const numbers = [baseline, after].filter((value) => value !== null);
  const isRefused =
    unit.length > LONGEST_LINE ||
    metric.length > LONGEST_LINE ||
    numbers.some((value) => Math.abs(value) > 1e12 || numberProblem(value, unit) !== undefined);
  return isRefused ? UNMEASURED : measured;
}

/** Dates are no measures: they are blanked out, at their own length, so that places stay. */
function withoutPeriod(text: string, period: { start: number; end: number } | undefined): string {
  if (!period) return text;
  return text.slice(0, period.start) + " ".repeat(period.end - period.start) + text.slice(period.end);
}

function measuredIn(text: string): Measured {
  const change = findChange(text);
  if (change) {
    const { unit, baseline, after, start } = change;
    return fitting({ metric: metricOfChange(text, start, unit), unit, baseline, after });
  }
  const single = findQuantities(text).find(({ unit, value }) => unit !== "" && value !== 0);
  if (!single) return UNMEASURED;
  const { unit, value: after, start } = single;
  return fitting({ metric: metricOfValue(text, start, unit), unit, baseline: null, after });
}

/** One thing a text says, as a draft, whether or not it tells a result; `heading` lends it the time. */
export function draftOf(text: string, heading: string, today: string): PastedDraft {
  const period = findPeriod(text, today);
  const when = period ?? findPeriod(heading, today);
  const outcome: OutcomeFields = {
    ...EMPTY_OUTCOME,
    statement: statementOf(text),
    ...measuredIn(withoutPeriod(text, period)),
    periodStart: when?.periodStart ?? null,
    periodEnd: when?.periodEnd ?? null,
    frequency: findFrequency(text),
  };
  return { outcome, sourceText: text };
}

/**
 * Reads a paragraph or a list of bullets from a CV as draft outcomes: what was done, the metric with its unit, before and
 * after, when, and how often. By rules alone, so the same text always gives the same drafts; time in proportion to its
 * length. `today` ("2026-11-01") bounds the dates.
 */
export function draftOutcomes(text: string, today: string): PasteReading {
  const drafts: PastedDraft[] = [];
  const leftOut: string[] = [];
  const seen = new Set<string>();
  for (const { text: item, heading } of splitItems(text.slice(0, LONGEST_PASTE))) {
    if (drafts.length >= MOST_DRAFTS || seen.has(item) || !isOutcome(item)) {
      leftOut.push(item);
      continue;
    }
    seen.add(item);
    drafts.push(draftOf(item, heading, today));
  }
  return { drafts, leftOut };
}
