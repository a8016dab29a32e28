"use client";

import { FormField } from "@/components/form/form-field";
import type { ServerForm } from "@/components/form/use-server-form";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { OpeningInput } from "@/domain/opening";

/** The certificate without which nobody can do the job, and what it is for: both or neither. */
export function RequirementFields({ of }: { of: ServerForm<OpeningInput> }) {
  return (
    <div className="mt-5 grid gap-5 border-t border-border pt-4">
      <FormField
        of={of}
        name="requiredCertificate"
        label="A certificate this role requires"
        hint="Blank for most roles. It adds no points: whoever has it still shows results"
      >
        <Input autoComplete="off" dir="auto" />
      </FormField>
      <FormField
        of={of}
        name="requiredCertificateReason"
        label="What that certificate is for"
        hint="Everyone on this role reads it. A law or a client’s contract is a reason, a habit is not"
      >
        <Textarea rows={2} dir="auto" />
      </FormField>
    </div>
  );
}
