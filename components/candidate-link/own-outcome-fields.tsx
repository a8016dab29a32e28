"use client";

import { useWatch } from "react-hook-form";
import { FormField } from "@/components/form/form-field";
import type { ServerForm } from "@/components/form/use-server-form";
import { asChoice, asNumber } from "@/components/form/value-of";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import type { CandidateOutcome } from "@/domain/candidate-link/candidate-fields";
import { changeInWords } from "@/domain/change-words";
import { FREQUENCY_NAMES, OUTCOME_FREQUENCIES } from "@/domain/outcome-fields";

interface OwnOutcomeFieldsProps {
  // biome-ignore lint/suspicious/noExplicitAny: a form of a result, with or without its evidence
  of: ServerForm<any, any>;
  today: string;
}

/** What candidates say of a result: the sentence and the numbers first, the rest when they want to. */
export function OwnOutcomeFields({ of: form, today }: OwnOutcomeFieldsProps) {
  const of = form as ServerForm<CandidateOutcome>;
  return (
    <div className="grid gap-4">
      <FormField of={of} name="statement" label="What changed?" hint="One sentence, with the result">
        <Textarea rows={3} dir="auto" />
      </FormField>
      <OwnMeasure of={of} />
      <div className="grid grid-cols-2 gap-3">
        <FormField of={of} name="periodStart" label="From" as={asChoice}>
          <Input type="date" min="1950-01-01" max={today} />
        </FormField>
        <FormField of={of} name="periodEnd" label="To" as={asChoice}>
          <Input type="date" min="1950-01-01" max={today} />
        </FormField>
      </div>
      <FormField of={of} name="aiPart" label="What did AI do in it?">
        <Textarea rows={2} dir="auto" />
      </FormField>
      <FormField
        of={of}
        name="ownPart"
        label="What did you do?"
        hint="What would not have happened without you"
      >
        <Textarea rows={2} dir="auto" />
      </FormField>
      <Collapsible>
        <CollapsibleTrigger>How often, and where it did not hold</CollapsibleTrigger>
        <CollapsibleContent className="grid gap-4">
          <FormField of={of} name="frequency" label="How often" as={asChoice}>
            <NativeSelect>
              <option value="">Not said</option>
              {OUTCOME_FREQUENCIES.map((frequency) => (
                <option key={frequency} value={frequency}>
                  {FREQUENCY_NAMES[frequency]}
                </option>
              ))}
            </NativeSelect>
          </FormField>
          <FormField of={of} name="limits" label="Limits" hint="Where it did not hold">
            <Textarea rows={2} dir="auto" />
          </FormField>
        </CollapsibleContent>
      </Collapsible>
    </div>
  );
}

function OwnMeasure({ of }: { of: ServerForm<CandidateOutcome> }) {
  const [unit, baseline, after] = useWatch({ control: of.form.control, name: ["unit", "baseline", "after"] });
  const isComplete = typeof baseline === "number" && typeof after === "number";
  return (
    <div className="grid gap-1.5">
      <div className="grid grid-cols-2 gap-3">
        <FormField of={of} name="metric" label="Measured as">
          <Input dir="auto" placeholder="E-mails per file" />
        </FormField>
        <FormField of={of} name="unit" label="Unit">
          <Input dir="auto" placeholder="e-mails" />
        </FormField>
        <FormField of={of} name="baseline" label="Before" as={asNumber}>
          <Input inputMode="decimal" autoComplete="off" />
        </FormField>
        <FormField of={of} name="after" label="After" as={asNumber}>
          <Input inputMode="decimal" autoComplete="off" />
        </FormField>
      </div>
      <p aria-live="polite" className="section-note min-h-5 tabular-nums">
        {isComplete ? changeInWords({ baseline, after, unit: unit ?? "" }) : null}
      </p>
    </div>
  );
}
