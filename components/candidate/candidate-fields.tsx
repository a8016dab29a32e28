"use client";

import { Plus, X } from "lucide-react";
import { useWatch } from "react-hook-form";
import { FormField } from "@/components/form/form-field";
import type { ServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { FieldGroup } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { CandidateInput } from "@/domain/candidate";

const MOST_LINKS = 10;

export const CANDIDATE_LABELS: Record<keyof CandidateInput, string> = {
  name: "Name",
  email: "E-mail",
  phone: "Phone",
  headline: "What they do",
  employer: "Employer",
  school: "School",
  links: "Links",
};

interface CandidateFieldsProps {
  of: ServerForm<CandidateInput>;
  /** A new one starts with the cursor in its first field. */
  isNew?: boolean;
}

/** What is known of a person. Reviewers see none of it before they have rated. */
export function CandidateFields({ of, isNew = false }: CandidateFieldsProps) {
  const links = useWatch({ control: of.form.control, name: "links" }) ?? [];
  const setLinks = (next: string[]) => of.form.setValue("links", next, { shouldDirty: true });
  return (
    <>
      <FormField of={of} name="name" label={CANDIDATE_LABELS.name} layout="row">
        <Input autoFocus={isNew} dir="auto" autoComplete="off" />
      </FormField>
      <FieldGroup label="Contact" layout="row">
        <div className="grid gap-3 sm:grid-cols-[1.4fr_1fr]">
          <FormField of={of} name="email" label={CANDIDATE_LABELS.email} size="caption">
            <Input type="email" inputMode="email" autoComplete="off" />
          </FormField>
          <FormField of={of} name="phone" label={CANDIDATE_LABELS.phone} size="caption">
            <Input type="tel" inputMode="tel" autoComplete="off" />
          </FormField>
        </div>
      </FieldGroup>
      <FormField
        of={of}
        name="headline"
        label={CANDIDATE_LABELS.headline}
        hint="One line, such as claims analyst"
        layout="row"
      >
        <Input dir="auto" autoComplete="off" />
      </FormField>
      <FieldGroup label="From" hint="Hidden from reviewers until they have rated" layout="row">
        <div className="grid gap-3 sm:grid-cols-2">
          <FormField of={of} name="employer" label={CANDIDATE_LABELS.employer} size="caption">
            <Input dir="auto" autoComplete="off" />
          </FormField>
          <FormField of={of} name="school" label={CANDIDATE_LABELS.school} size="caption">
            <Input dir="auto" autoComplete="off" />
          </FormField>
        </div>
      </FieldGroup>
      <FieldGroup label={CANDIDATE_LABELS.links} hint="Profile, portfolio, repository" layout="row">
        {links.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: links have no identity beyond their place
          <div key={index} className="grid grid-cols-[1fr_auto] items-end gap-2">
            <FormField of={of} name={`links.${index}`} label={`Link ${index + 1}`} size="caption">
              <Input type="url" inputMode="url" placeholder="https://" autoComplete="off" />
            </FormField>
            <Button
              variant="ghost"
              size="icon"
              aria-label={`Remove link ${index + 1}`}
              onClick={() => setLinks(of.form.getValues("links").filter((__, at) => at !== index))}
            >
              <X aria-hidden />
            </Button>
          </div>
        ))}
        {links.length < MOST_LINKS ? (
          <Button className="w-fit" onClick={() => setLinks([...of.form.getValues("links"), ""])}>
            <Plus aria-hidden /> Add a link
          </Button>
        ) : null}
      </FieldGroup>
    </>
  );
}
