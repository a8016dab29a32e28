"use client";

import { useWatch } from "react-hook-form";
import { FormField } from "@/components/form/form-field";
import type { ServerForm } from "@/components/form/use-server-form";
import { asNumber } from "@/components/form/value-of";
import { MeasureNote } from "@/components/outcome/measure-note";
import type { useReadMeasure } from "@/components/outcome/use-read-measure";
import { FieldGroup } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { OutcomeInput } from "@/domain/outcome";

interface MeasureFieldsProps {
  of: ServerForm<OutcomeInput>;
  reading: ReturnType<typeof useReadMeasure>;
}

/** What was measured, before and after, and the change in words as soon as both are there. */
export function MeasureFields({ of, reading }: MeasureFieldsProps) {
  const [metric, unit, baseline, after] = useWatch({
    control: of.form.control,
    name: ["metric", "unit", "baseline", "after"],
  });
  const number = (name: "baseline" | "after") => ({ ...asNumber, onBlur: () => reading.fromField(name) });
  return (
    <FieldGroup label="Measured as" hint="Before and after, “5 days” will do" layout="row">
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-[1.6fr_.8fr_.7fr_.7fr]" onInput={reading.forget}>
        <FormField of={of} name="metric" label="What" size="caption">
          <Input dir="auto" placeholder="E-mails per file" />
        </FormField>
        <FormField of={of} name="unit" label="Unit" size="caption">
          <Input dir="auto" placeholder="e-mails" />
        </FormField>
        <FormField of={of} name="baseline" label="Before" size="caption" as={number("baseline")}>
          <Input inputMode="decimal" autoComplete="off" className="font-strong" />
        </FormField>
        <FormField of={of} name="after" label="After" size="caption" as={number("after")}>
          <Input inputMode="decimal" autoComplete="off" className="font-strong" />
        </FormField>
      </div>
      <MeasureNote
        measured={{ metric: metric ?? "", unit: unit ?? "", baseline, after }}
        isRead={reading.isRead}
      />
    </FieldGroup>
  );
}
