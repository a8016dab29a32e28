"use client";

import { useState } from "react";
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
  useForm,
} from "react-hook-form";
import { errorDataOf, showError } from "@/components/form/api-error";
import { resolverOf, type SchemaSource } from "@/components/form/schema-resolver";
import { sortMessages } from "@/components/form/server-fields";
import { type Conflict, useConflict } from "@/components/form/use-conflict";
import { useStoredVersion } from "@/components/form/use-stored-version";

export interface ServerFormOptions<Values extends FieldValues, Output, Result> {
  /** The domain's own schema, the one the procedure validates with; as a function it is loaded when first needed. */
  schema: SchemaSource<Values, Output>;
  /** What is stored, or what a new one starts from. A later one is taken over as long as nothing was typed. */
  values: Values;
  /** The stored row's version; left out when something new is entered. */
  version?: number;
  /** Sends it: usually `(values, version) => mutation.mutateAsync({ ...values, id, version })`. */
  save: (values: Output, version: number) => Promise<Result>;
  onSaved?: (result: Result) => void;
  /** Where the values stand in the procedure's input, such as "outcome". */
  prefix?: string;
}

export interface ServerForm<Values extends FieldValues, Output = Values> {
  readonly form: UseFormReturn<Values, unknown, Output>;
  /** For `<form onSubmit>`, or called without an event. Answers whether it was stored. */
  submit: (event?: React.BaseSyntheticEvent) => Promise<boolean>;
  /** The version the values were read at, or stored as last. */
  version: () => number;
  readonly isSaving: boolean;
  /** Shows the refusal of another call on the same values, such as opening the role, as if it were this form's own. */
  refuse: (error: unknown) => void;
  /** Clock time of the last acknowledgement, for SaveState. */
  readonly savedAt: string | undefined;
  /** Refusals that belong to no field of this form. */
  readonly problem: string | undefined;
  readonly conflict: Conflict<Values> | null;
  /** After "Edit both": their values, shown under the fields that differ. */
  readonly theirs: Values | null;
  keepMine: () => Promise<void>;
  takeTheirs: () => void;
  editBoth: () => void;
}

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** A form whose rules are the domain's, and whose refusals by the server end up under the fields they name. */
export function useServerForm<Values extends FieldValues, Output, Result>(
  options: ServerFormOptions<Values, Output, Result>,
): ServerForm<Values, Output> {
  const form = useForm<Values, unknown, Output>({
    resolver: resolverOf(options.schema),
    defaultValues: options.values as DefaultValues<Values>,
  });
  const version = useStoredVersion(form, options.values, options.version ?? 0);
  const [isSaving, setSaving] = useState(false);
  const [savedAt, setSavedAt] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const { conflict, theirs, ...both } = useConflict(form, version);

  function refuse(error: unknown) {
    const data = errorDataOf(error);
    if (data?.reason === "CONFLICT" && data.current)
      return both.meet(data.current as Values & { version: number });
    if (data?.reason !== "INVALID" || !data.fields) return showError(error);
    const { atFields, others } = sortMessages(data.fields, form.getValues(), options.prefix);
    Object.entries(atFields).forEach(([path, message], index) => {
      form.setError(path as Path<Values>, { type: "server", message }, { shouldFocus: index === 0 });
    });
    setProblem(others[0]);
  }

  async function send(output: Output): Promise<boolean> {
    setSaving(true);
    setProblem(undefined);
    try {
      const result = await options.save(output, version.current);
      const next = (result as { version?: unknown } | null)?.version;
      if (typeof next === "number") version.current = next;
      form.reset(form.getValues(), { keepValues: true });
      both.forgetTheirs();
      setSavedAt(clock.format(new Date()));
      options.onSaved?.(result);
      return true;
    } catch (error) {
      refuse(error);
      return false;
    } finally {
      setSaving(false);
    }
  }

  async function submit(event?: React.BaseSyntheticEvent): Promise<boolean> {
    let isStored = false;
    const handle = form.handleSubmit(async (output) => {
      isStored = await send(output);
    });
    await handle(event);
    return isStored;
  }

  return {
    form,
    submit,
    version: () => version.current,
    isSaving,
    refuse,
    savedAt,
    problem,
    conflict,
    theirs,
    keepMine: async () => {
      if (both.settle()) await submit();
    },
    takeTheirs: both.takeTheirs,
    editBoth: both.editBoth,
  };
}
