"use client";

import { type RefObject, useState } from "react";
import type { FieldValues, Path, PathValue, UseFormReturn } from "react-hook-form";

/** Somebody else's version, stored while this one was being written. */
export interface Conflict<Values> {
  readonly theirs: Values;
  readonly version: number;
}

function isSame(first: unknown, second: unknown): boolean {
  return JSON.stringify(first ?? null) === JSON.stringify(second ?? null);
}

/** Holds the other version until one of the two is chosen; every choice goes on from the stored version. */
export function useConflict<Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  version: RefObject<number>,
) {
  const [conflict, setConflict] = useState<Conflict<Values> | null>(null);
  const [theirs, setTheirs] = useState<Values | null>(null);

  function settle(): Conflict<Values> | null {
    if (conflict) version.current = conflict.version;
    setConflict(null);
    return conflict;
  }

  return {
    conflict,
    theirs,
    /**
     * Takes what the server sent with CONFLICT: the stored row, of which the form's own fields are kept. A field nobody
     * touched here takes the stored value at once, so that keeping mine never undoes what somebody else did elsewhere.
     */
    meet(current: Values & { version: number }) {
      const keys = Object.keys(form.getValues());
      for (const key of keys as Path<Values>[]) {
        const isTouched = !isSame(form.getValues(key), form.formState.defaultValues?.[key]);
        if (!isTouched) form.setValue(key, current[key] as PathValue<Values, typeof key>);
      }
      const shown = Object.fromEntries(keys.map((key) => [key, current[key]])) as Values;
      setConflict({ theirs: shown, version: current.version });
    },
    settle,
    takeTheirs() {
      const taken = settle();
      if (taken) form.reset(taken.theirs);
      setTheirs(null);
    },
    editBoth: () => setTheirs(settle()?.theirs ?? null),
    forgetTheirs: () => setTheirs(null),
  };
}
