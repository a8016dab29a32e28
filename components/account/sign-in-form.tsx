"use client";

import { type FormEvent, useState } from "react";
import { signIn } from "@/components/account/authenticate";
import { Refusal } from "@/components/account/refusal";
import { SubmitButton } from "@/components/account/submit-button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

interface SignInFormProps {
  /** The page to go to afterwards; a path of this app. */
  next: string;
  /** Why an earlier try came back here. */
  refusal?: string;
}

/** E-mail and password. What was typed stays, whatever the answer is. */
export function SignInForm({ next, refusal: earlier }: SignInFormProps) {
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState(earlier);
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({});

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const email = String(new FormData(form).get("email") ?? "").trim();
    const password = String(new FormData(form).get("password") ?? "");
    const blank = {
      ...(email.includes("@") ? {} : { email: "This is not an e-mail address." }),
      ...(password ? {} : { password: "Please fill this in." }),
    };
    setMissing(blank);
    setRefusal(undefined);
    const first = Object.keys(blank)[0];
    if (first) return (form.elements.namedItem(first) as HTMLElement).focus();
    setPending(true);
    const answer = await signIn("credentials", { email, password });
    if (!answer) return window.location.assign(next);
    setPending(false);
    setRefusal(answer);
    (form.elements.namedItem("password") as HTMLInputElement).select();
  }

  return (
    <form onSubmit={submit} noValidate method="post" className="grid gap-3" aria-busy={isPending}>
      <Field label="Work e-mail" error={missing.email}>
        <Input
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={254}
          className="h-10 touch:h-12"
        />
      </Field>
      <Field label="Password" error={missing.password}>
        <Input
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={128}
          className="h-10 touch:h-12"
        />
      </Field>
      <Refusal>{refusal}</Refusal>
      <SubmitButton isPending={isPending} pendingLabel="Signing in">
        Sign in
      </SubmitButton>
    </form>
  );
}
