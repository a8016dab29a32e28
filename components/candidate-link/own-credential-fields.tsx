"use client";

import { FormField } from "@/components/form/form-field";
import type { ServerForm } from "@/components/form/use-server-form";
import { asChoice } from "@/components/form/value-of";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import type { CandidateCredential } from "@/domain/candidate-link/candidate-fields";
import { CREDENTIAL_KIND_NAMES } from "@/domain/credential-words";
import { CREDENTIAL_KINDS } from "@/domain/scoring/credential-kind";

/** What candidates say of a certificate. */
export function OwnCredentialFields({ of, today }: { of: ServerForm<CandidateCredential>; today: string }) {
  return (
    <div className="grid gap-4">
      <FormField of={of} name="title" label="Name" hint="As it stands on the certificate">
        <Input dir="auto" />
      </FormField>
      <FormField of={of} name="issuer" label="Issuer">
        <Input dir="auto" />
      </FormField>
      <FormField of={of} name="kind" label="How it was assessed">
        <NativeSelect>
          {CREDENTIAL_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {CREDENTIAL_KIND_NAMES[kind]}
            </option>
          ))}
        </NativeSelect>
      </FormField>
      <div className="grid grid-cols-2 gap-3">
        <FormField of={of} name="issuedOn" label="Issued">
          <Input type="date" min="1950-01-01" max={today} />
        </FormField>
        <FormField of={of} name="expiresOn" label="Runs out" as={asChoice}>
          <Input type="date" min="1950-01-01" />
        </FormField>
      </div>
      <FormField of={of} name="link" label="The issuer’s link, if there is one">
        <Input type="url" inputMode="url" placeholder="https://" />
      </FormField>
    </div>
  );
}
