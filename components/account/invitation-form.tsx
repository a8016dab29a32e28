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

const NAMES = ["name", "password"] as const;

/** Joins the organization of an open invitation, and signs in. */
export function InvitationForm({ token, email, name }: { token: string; email: string; name: string }) {
  const trpc = useTRPC();
  const accept = useMutation(trpc.invitation.accept.mutationOptions());
  const { submit, isPending, fields, refusal } = useAccountForm(NAMES, async (values) => {
    await accept.mutateAsync({ ...values, token });
    const answer = await signIn("credentials", { email, password: values.password });
    if (!answer) window.location.assign(FIRST_PAGE);
    return answer;
  });
  return (
    <form onSubmit={submit} noValidate method="post" className="grid gap-3" aria-busy={isPending}>
      <Field label="Work e-mail">
        <Input
          name="username"
          defaultValue={email}
          readOnly
          autoComplete="username"
          className="h-10 touch:h-12"
        />
      </Field>
      <Field label="Your name" error={fields.name}>
        <Input name="name" defaultValue={name} autoComplete="name" className="h-10 touch:h-12" />
      </Field>
      <Field
        label="Password"
        hint="If you already use Outweigh with this e-mail, its password. Otherwise a new one, at least 10 characters."
        error={fields.password}
      >
        <Input name="password" type="password" autoComplete="current-password" className="h-10 touch:h-12" />
      </Field>
      <Refusal>{refusal}</Refusal>
      <SubmitButton isPending={isPending} pendingLabel="Joining" className="mt-1">
        Join
      </SubmitButton>
    </form>
  );
}
