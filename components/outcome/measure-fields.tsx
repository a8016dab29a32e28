"use client";

import { useWatch } from "react-hook-form";
import { FormField } from "@/components/form/form-field";
import type { ServerForm } from "@/components/form/use-server-form";
import { asNumber } from "@/components/form/value-of";
import { FieldGroup } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { changeInWords } from "@/domain/change-words";
import type { OutcomeInput } from "@/domain/outcome";

/** What was measured, before and after, and the change in words as soon as both are there. */
export function MeasureFields({ of }: { of: ServerForm<OutcomeInput> }) {
  const [unit, baseline, after] = useWatch({ control: of.form.control, name: ["unit", "baseline", "after"] });
  const isComplete = typeof baseline === "number" && typeof after === "number";
  return (
    <FieldGroup label="Measured as" hint="Before and after" layout="row">
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-[1.6fr_.8fr_.7fr_.7fr]">
        <FormField of={of} name="metric" label="What" size="caption">
          <Input dir="auto" placeholder="E-mails per file" />
        </FormField>
        <FormField of={of} name="unit" label="Unit" size="caption">
          <Input dir="auto" placeholder="e-mails" />
        </FormField>
        <FormField of={of} name="baseline" label="Before" size="caption" as={asNumber}>
          <Input inputMode="decimal" autoComplete="off" className="font-strong" />
        </FormField>
        <FormField of={of} name="after" label="After" size="caption" as={asNumber}>
          <Input inputMode="decimal" autoComplete="off" className="font-strong" />
        </FormField>
      </div>
      <p aria-live="polite" className="section-note min-h-5 tabular-nums">
        {isComplete ? changeInWords({ baseline, after, unit: unit ?? "" }) : null}
      </p>
    </FieldGroup>
  );
}
