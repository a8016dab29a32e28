"use client";

import { useWatch } from "react-hook-form";
import type { ServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import type { RubricForm } from "@/domain/rubric";
import { evenWeights, normalizedWeights, weightsProblem } from "@/domain/rubric-weights";

/** What the weights make together, and two ways to make it 100 %. */
export function WeightSummary({ of }: { of: ServerForm<RubricForm> }) {
  const criteria = useWatch({ control: of.form.control, name: "criteria" });
  const weights = criteria.map(({ weight }) => weight);
  const problem = weightsProblem(weights);
  const set = (next: readonly number[]) => {
    next.forEach((weight, index) => {
      of.form.setValue(`criteria.${index}.weight`, weight, { shouldDirty: true });
    });
    of.form.clearErrors("criteria");
  };
  return (
    <div className="grid gap-2.5">
      <div role="status" aria-live="polite">
        {problem ? (
          <FieldError>{problem}</FieldError>
        ) : (
          <p className="text-muted-foreground">The weights make 100 %.</p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={() => set(evenWeights(weights.length))}>
          Share out evenly
        </Button>
        {problem ? (
          <Button size="sm" onClick={() => set(normalizedWeights(weights))}>
            Scale to 100 %
          </Button>
        ) : null}
      </div>
    </div>
  );
}
