"use client";

import { FormField } from "@/components/form/form-field";
import type { ServerForm } from "@/components/form/use-server-form";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import { CANDIDATE_EVIDENCE_KINDS, CANDIDATE_KIND_NAMES } from "@/domain/candidate-link/candidate-fields";

interface OwnEvidenceFieldsProps {
  // biome-ignore lint/suspicious/noExplicitAny: a form that holds a piece of evidence at `at`
  of: ServerForm<any, any>;
  /** Where the piece stands in the form: "evidence.0.", or "" for a form of its own. */
  at: string;
}

/** What candidates say of a piece of evidence. */
export function OwnEvidenceFields({ of, at }: OwnEvidenceFieldsProps) {
  return (
    <div className="grid gap-3">
      <FormField of={of} name={`${at}kind`} label="What is it?">
        <NativeSelect>
          {CANDIDATE_EVIDENCE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {CANDIDATE_KIND_NAMES[kind]}
            </option>
          ))}
        </NativeSelect>
      </FormField>
      <FormField of={of} name={`${at}title`} label="Name of it">
        <Input dir="auto" placeholder="Weekly report, March" />
      </FormField>
      <FormField of={of} name={`${at}link`} label="Link, if there is one">
        <Input type="url" inputMode="url" placeholder="https://" />
      </FormField>
      <FormField of={of} name={`${at}description`} label="What does it show?">
        <Textarea rows={2} dir="auto" />
      </FormField>
    </div>
  );
}
