"use client";

import { FormField } from "@/components/form/form-field";
import type { ServerForm } from "@/components/form/use-server-form";
import { MeasureFields } from "@/components/outcome/measure-fields";
import { useReadMeasure } from "@/components/outcome/use-read-measure";
import { Textarea } from "@/components/ui/textarea";
import type { OutcomeInput } from "@/domain/outcome";

interface OutcomeEssentialsProps {
  of: ServerForm<OutcomeInput>;
  /** A new one starts with the cursor in its first field. */
  isNew?: boolean;
}

/** All that an outcome needs: what changed, and by how much. */
export function OutcomeEssentials({ of, isNew = false }: OutcomeEssentialsProps) {
  const reading = useReadMeasure(of);
  return (
    <>
      <FormField
        of={of}
        name="statement"
        label="What changed"
        hint="One sentence, with the result"
        layout="row"
        as={isNew ? { onBlur: reading.fromStatement } : undefined}
      >
        <Textarea rows={2} autoFocus={isNew} dir="auto" />
      </FormField>
      <MeasureFields of={of} reading={reading} />
    </>
  );
}
