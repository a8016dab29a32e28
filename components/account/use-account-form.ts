"use client";

import { type FormEvent, useState } from "react";
import { errorDataOf, errorSentence } from "@/components/form/api-error";
import type { FieldMessages } from "@/domain/errors";

/**
 * A form of text fields that only the server checks, with the domain's schema: pages before the sign-in load no schema.
 * `save` sends the values and answers a refusal or null. Inputs are uncontrolled, so what was typed stays.
 */
export function useAccountForm<Name extends string>(
  names: readonly Name[],
  save: (values: Record<Name, string>) => Promise<string | null>,
) {
  const [isPending, setPending] = useState(false);
  const [fields, setFields] = useState<FieldMessages>({});
  const [refusal, setRefusal] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const values = Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? "")]));
    setPending(true);
    setFields({});
    setRefusal(null);
    try {
      const answer = await save(values as Record<Name, string>);
      if (answer === null) return;
      setRefusal(answer);
    } catch (error) {
      const messages = errorDataOf(error)?.fields ?? {};
      const first = names.find((name) => messages[name]);
      setFields(messages);
      if (first) (form.elements.namedItem(first) as HTMLElement).focus();
      else setRefusal(errorSentence(error));
    }
    setPending(false);
  }

  return { submit, isPending, fields, refusal };
}
