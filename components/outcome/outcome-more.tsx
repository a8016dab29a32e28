"use client";

import { FormField } from "@/components/form/form-field";
import type { ServerForm } from "@/components/form/use-server-form";
import { asChoice } from "@/components/form/value-of";
import { ChoiceField } from "@/components/outcome/choice-field";
import { FieldGroup } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import type { OutcomeInput } from "@/domain/outcome";
import {
  FREQUENCY_NAMES,
  OUTCOME_FREQUENCIES,
  OUTCOME_SOURCES,
  RELEVANCE_NAMES,
  RELEVANCES,
  SOURCE_NAMES,
} from "@/domain/outcome-fields";

export interface OutcomeMoreProps {
  of: ServerForm<OutcomeInput>;
  /** What the person is called here: "Ivy", or "Candidate 7". */
  who: string;
  /** The last day that can be entered, "2026-11-01". */
  today: string;
}

const relevances = RELEVANCES.map((value) => ({ value, label: RELEVANCE_NAMES[value] }));
const sources = OUTCOME_SOURCES.map((value) => ({ value, label: SOURCE_NAMES[value] }));

/** What may follow once an outcome is told: when and how often, AI's part and the person's, limits, relevance, source. */
export function OutcomeMore({ of, who, today }: OutcomeMoreProps) {
  return (
    <>
      <FieldGroup label="When" hint="The end decides how old it is" layout="row">
        <div className="grid gap-3 sm:grid-cols-[1fr_1fr_1.3fr]">
          <FormField of={of} name="periodStart" label="From" size="caption" as={asChoice}>
            <Input type="date" min="1950-01-01" max={today} />
          </FormField>
          <FormField of={of} name="periodEnd" label="To" size="caption" as={asChoice}>
            <Input type="date" min="1950-01-01" max={today} />
          </FormField>
          <FormField of={of} name="frequency" label="How often" size="caption" as={asChoice}>
            <NativeSelect>
              <option value="">Not said</option>
              {OUTCOME_FREQUENCIES.map((frequency) => (
                <option key={frequency} value={frequency}>
                  {FREQUENCY_NAMES[frequency]}
                </option>
              ))}
            </NativeSelect>
          </FormField>
        </div>
      </FieldGroup>
      <FormField of={of} name="aiPart" label="AI’s part" layout="row">
        <Textarea rows={2} dir="auto" />
      </FormField>
      <FormField
        of={of}
        name="ownPart"
        label={`${who}’s part`}
        hint="What would not have happened without them"
        layout="row"
      >
        <Textarea rows={2} dir="auto" />
      </FormField>
      <FormField of={of} name="limits" label="Limits" hint="Where it did not hold, if said" layout="row">
        <Textarea rows={1} dir="auto" />
      </FormField>
      <ChoiceField of={of} name="relevance" label="Close to this job?" options={relevances} />
      <ChoiceField
        of={of}
        name="source"
        label="Who says so?"
        hint="A candidate’s word counts as evidence, a little"
        options={sources}
      />
    </>
  );
}
