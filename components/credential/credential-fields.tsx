"use client";

import { ANSWER_NAMES } from "@/components/credential/credential-labels";
import { FieldSuggestion } from "@/components/credential/field-suggestion";
import { GradeField } from "@/components/credential/grade-field";
import type { Proof } from "@/components/credential/use-proof-deeds";
import { FormField } from "@/components/form/form-field";
import type { ServerForm } from "@/components/form/use-server-form";
import { asChoice } from "@/components/form/value-of";
import { ChoiceField } from "@/components/outcome/choice-field";
import { FieldGroup } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import type { CredentialInput } from "@/domain/credential";
import {
  CHECKLIST_ANSWERS,
  CHECKLIST_QUESTIONS,
  type ChecklistKey,
  CREDENTIAL_KIND_NAMES,
  GENUINENESS_NAMES,
  GENUINENESSES,
} from "@/domain/credential-words";
import { CREDENTIAL_KINDS } from "@/domain/scoring/credential-kind";

const answers = CHECKLIST_ANSWERS.map((value) => ({ value, label: ANSWER_NAMES[value] }));
const genuine = GENUINENESSES.map((value) => ({ value, label: GENUINENESS_NAMES[value] }));

interface CredentialFieldsProps {
  of: ServerForm<CredentialInput>;
  /** The last day that can be entered, "2026-11-01". */
  today: string;
  /** A new one starts with the cursor in its first field. */
  isNew: boolean;
  /** What the badge's own words suggest. */
  suggestions?: Proof["suggestions"] | undefined;
}

/** Everything one says about a certificate. */
export function CredentialFields({ of, today, isNew, suggestions }: CredentialFieldsProps) {
  return (
    <>
      <FormField of={of} name="title" label="Name" hint="As it stands on the certificate" layout="row">
        <Input autoFocus={isNew} dir="auto" />
      </FormField>
      <FormField of={of} name="issuer" label="Issuer" layout="row">
        <Input dir="auto" />
      </FormField>
      <FormField of={of} name="kind" label="How it was assessed" layout="row">
        <NativeSelect>
          {CREDENTIAL_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {CREDENTIAL_KIND_NAMES[kind]}
            </option>
          ))}
        </NativeSelect>
      </FormField>
      {suggestions?.kind ? (
        <div className="-mt-2.5 pb-[18px] rail:pl-[168px]">
          <FieldSuggestion
            of={of}
            name="kind"
            value={suggestions.kind.kind}
            answer={CREDENTIAL_KIND_NAMES[suggestions.kind.kind]}
            question="How it was assessed"
            suggestion={suggestions.kind}
          />
        </div>
      ) : null}
      <FieldGroup label="When" hint="It ages faster than a result" layout="row">
        <div className="grid gap-3 sm:grid-cols-2">
          <FormField of={of} name="issuedOn" label="Issued" size="caption">
            <Input type="date" min="1950-01-01" max={today} />
          </FormField>
          <FormField of={of} name="expiresOn" label="Runs out" size="caption" as={asChoice}>
            <Input type="date" min="1950-01-01" />
          </FormField>
        </div>
      </FieldGroup>
      <GradeField of={of} />
      {(Object.keys(CHECKLIST_QUESTIONS) as ChecklistKey[]).map((key) => (
        <ChoiceField key={key} of={of} name={key} label={CHECKLIST_QUESTIONS[key]} options={answers}>
          <FieldSuggestion
            of={of}
            name={key}
            value="YES"
            answer={ANSWER_NAMES.YES}
            question={CHECKLIST_QUESTIONS[key]}
            suggestion={suggestions?.checklist[key]}
          />
        </ChoiceField>
      ))}
      <ChoiceField of={of} name="genuineness" label="Genuine?" options={genuine} />
      <FormField of={of} name="genuinenessNote" label="How that was found out" layout="row">
        <Textarea rows={1} dir="auto" />
      </FormField>
      <FormField of={of} name="link" label="Link" layout="row">
        <Input type="url" inputMode="url" placeholder="https://" />
      </FormField>
    </>
  );
}
