"use client";

import { useEffect, useRef } from "react";
import { useFormState, useWatch } from "react-hook-form";
import { OutcomeMore, type OutcomeMoreProps } from "@/components/outcome/outcome-more";
import { Collapsible, CollapsibleTrigger } from "@/components/ui/collapsible";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";

const MORE = [
  "periodStart",
  "periodEnd",
  "frequency",
  "aiPart",
  "ownPart",
  "limits",
  "relevance",
  "source",
] as const;
const ESSENTIAL = ["statement", "metric", "unit", "baseline", "after"] as const;

/** The fields that may follow, behind one fold: open as soon as one of them says something or is refused. */
export function OutcomeMoreFold(props: OutcomeMoreProps) {
  const { control, setFocus } = props.of.form;
  const fold = useRef<HTMLDetailsElement>(null);
  const values = useWatch({ control, name: MORE });
  const { errors, defaultValues, submitCount } = useFormState({ control });
  const says = MORE.some((name, at) => (values[at] ?? "") !== (EMPTY_OUTCOME[name] ?? ""));
  const starts = MORE.some((name) => (defaultValues?.[name] ?? "") !== (EMPTY_OUTCOME[name] ?? ""));
  const refused = MORE.find((name) => errors[name]);
  const isFirst = ESSENTIAL.every((name) => !errors[name]);

  useEffect(() => {
    if (says && fold.current) fold.current.open = true;
  }, [says]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt to save leads back to what was refused
  useEffect(() => {
    if (!refused || !fold.current) return;
    fold.current.open = true;
    if (isFirst) setFocus(refused);
  }, [refused, isFirst, setFocus, submitCount]);

  return (
    <Collapsible ref={fold} open={starts} className="border-t border-border">
      <CollapsibleTrigger className="w-full py-[18px]">
        <b className="font-medium">More about it</b>
        <span className="min-w-0 text-left text-xs whitespace-normal text-muted-foreground">
          When, how often, AI’s part, {props.who}’s part, limits, how close to this job
        </span>
      </CollapsibleTrigger>
      <OutcomeMore {...props} />
    </Collapsible>
  );
}
