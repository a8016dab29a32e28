"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import type { FieldValues } from "react-hook-form";
import type { Sendable, Sendables } from "@/components/candidate-link/sendable";
import { type Autosave, useAutosave } from "@/components/candidate-link/use-autosave";
import type { SchemaSource } from "@/components/form/schema-resolver";
import { type ServerForm, useServerForm } from "@/components/form/use-server-form";
import type { CandidateDraftInput } from "@/domain/candidate-link/candidate-draft";
import { useTRPC } from "@/lib/trpc-client";

interface SendableDraft<Values extends FieldValues> {
  readonly token: string;
  readonly draft: { readonly id: string; readonly version: number };
  readonly of: Sendable["of"];
  readonly schema: SchemaSource<Values, Values>;
  readonly values: Values;
  /** What of the form can be kept. */
  readonly contentOf: (values: Values) => CandidateDraftInput["draft"];
  /** Whether nothing was written; then it is left out. */
  readonly isBlank: (values: Values) => boolean;
  readonly sendables: Sendables;
}

/** The form of a draft: kept while one types, checked when all that is on the page is sent. */
export function useSendableDraft<Values extends FieldValues>(
  options: SendableDraft<Values>,
): { of: ServerForm<Values>; saving: Autosave } {
  const { token, draft, schema, values, contentOf, isBlank, sendables } = options;
  const trpc = useTRPC();
  const { mutateAsync } = useMutation(trpc.candidateLink.saveDraft.mutationOptions());
  const { version } = draft;
  const of = useServerForm<Values, Values, boolean>({ schema, values, version, save: async () => true });
  const { form } = of;
  const saving = useAutosave(form, version, (typed, at) =>
    mutateAsync({ token, draftId: draft.id, version: at, draft: contentOf(typed) }),
  );
  useEffect(() => {
    const map = sendables.current;
    map.set(draft.id, {
      of: options.of,
      version: saving.version,
      ready: async () => (isBlank(form.getValues()) || (await of.submit())) && (await saving.flush()),
    });
    return () => void map.delete(draft.id);
  });
  return { of, saving };
}
