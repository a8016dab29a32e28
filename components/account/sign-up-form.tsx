"use client";

import { useMutation } from "@tanstack/react-query";
import { signIn } from "@/components/account/authenticate";
import { Refusal } from "@/components/account/refusal";
import { SubmitButton } from "@/components/account/submit-button";
import { useAccountForm } from "@/components/account/use-account-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { FIRST_PAGE } from "@/domain/internal-path";
import { useTRPC } from "@/lib/trpc-client";

const NAMES = ["organizationName", "name", "email", "password"] as const;

/** A new organization; whoever creates it becomes its admin and is signed in. */
export function SignUpForm() {
  const trpc = useTRPC();
  const create = useMutation(trpc.account.create.mutationOptions());
  const { submit, isPending, fields, refusal } = useAccountForm(NAMES, async (values) => {
    const { email } = await create.mutateAsync(values);
    const answer = await signIn("credentials", { email, password: values.password });
    if (!answer) window.location.assign(FIRST_PAGE);
    return answer;
  });
  return (
    <form onSubmit={submit} noValidate method="post" className="grid gap-3" aria-busy={isPending}>
      <Field label="Organization" error={fields.organizationName}>
        <Input name="organizationName" autoComplete="organization" className="h-10 touch:h-12" />
      </Field>
      <Field label="Your name" error={fields.name}>
        <Input name="name" autoComplete="name" className="h-10 touch:h-12" />
      </Field>
      <Field label="Work e-mail" error={fields.email}>
        <Input name="email" type="email" inputMode="email" autoComplete="email" className="h-10 touch:h-12" />
      </Field>
      <Field label="Password" hint="At least 10 characters. A few words are good." error={fields.password}>
        <Input name="password" type="password" autoComplete="new-password" className="h-10 touch:h-12" />
      </Field>
      <Refusal>{refusal}</Refusal>
      <SubmitButton isPending={isPending} pendingLabel="Creating it" className="mt-1">
        Create organization
      </SubmitButton>
    </form>
  );
}
