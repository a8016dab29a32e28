"use client";

import { useId, useMemo } from "react";
import type { CheckDesk } from "@/components/evidence/check-types";
import { FieldError } from "@/components/ui/field";
import { type CheckOutlook, checkOutlook } from "@/domain/check-outlook";
import { CHECK_VERDICTS, type CheckVerdict, VERDICT_NAMES } from "@/domain/evidence-check";
import { formatPoints } from "@/lib/format";

interface CheckAnswersProps {
  desk: CheckDesk;
  verdict: CheckVerdict | null;
  error: string | undefined;
  onChoose: (verdict: CheckVerdict) => void;
}

/** What an answer makes of the evidence, in words. */
function becomes({ status, supporting }: CheckOutlook, { checksNeeded, evidence }: CheckDesk): string {
  if (status === "CHECKED") return "It counts as what it is.";
  if (status === "PARTLY") return "It counts for half of what it is, never less than own word.";
  if (status === "DISPUTED") return "It counts for nothing.";
  if (supporting > 0) return `${supporting} of ${checksNeeded} people: it counts once another supports it.`;
  return evidence.checkStatus === "UNCHECKED" ? "It stays own word." : "It counts as own word again.";
}

/** The outlook of each answer, by the arithmetic that is stored afterwards. */
export function useOutlooks(desk: CheckDesk): ReadonlyMap<CheckVerdict, CheckOutlook> {
  return useMemo(() => {
    const situation = { ...desk, by: desk.memberId };
    return new Map(CHECK_VERDICTS.map((verdict) => [verdict, checkOutlook(situation, verdict)]));
  }, [desk]);
}

/** The four answers beside their keys, each with the points it would leave. Native radio buttons underneath. */
export function CheckAnswers({ desk, verdict, error, onChoose }: CheckAnswersProps) {
  const name = useId();
  const outlooks = useOutlooks(desk);
  return (
    <div>
      <div
        role="radiogroup"
        aria-label="Does it support the claim?"
        aria-describedby={error ? `${name}-error` : undefined}
        className="divide-y border-t border-b border-t-border-strong"
      >
        {CHECK_VERDICTS.map((option, index) => {
          const outlook = outlooks.get(option) as CheckOutlook;
          return (
            <label
              key={option}
              className="relative grid cursor-pointer grid-cols-[28px_minmax(0,1fr)_auto] gap-3 px-2.5 py-3 text-sm leading-[1.1875rem] hover:bg-accent/60 has-checked:bg-accent has-checked:shadow-[inset_3px_0_0_var(--foreground)] has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-ring forced-colors:has-checked:border-l-4"
            >
              <input
                type="radio"
                name={name}
                value={option}
                checked={verdict === option}
                onChange={() => onChoose(option)}
                className="peer absolute size-0 appearance-none opacity-0"
              />
              <span
                aria-hidden
                className="grid size-6 place-items-center rounded-sm border border-border-strong bg-card text-sm leading-none font-medium tabular-nums peer-checked:border-primary peer-checked:bg-primary peer-checked:text-primary-foreground"
              >
                {index + 1}
              </span>
              <span className="min-w-0 break-words">
                <b className="block">{VERDICT_NAMES[option]}</b>
                <span className="block text-muted-foreground">{becomes(outlook, desk)}</span>
              </span>
              <span className="self-center text-muted-foreground tabular-nums">
                {formatPoints(outlook.after)} points
              </span>
            </label>
          );
        })}
      </div>
      {error ? (
        <FieldError id={`${name}-error`} className="mt-1.5">
          {error}
        </FieldError>
      ) : null}
    </div>
  );
}
