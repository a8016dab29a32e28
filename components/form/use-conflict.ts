"use client";

import { type RefObject, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";

/** Somebody else's version, stored while this one was being written. */
export interface Conflict<Values> {
  readonly theirs: Values;
  readonly version: number;
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
    /** Takes what the server sent with CONFLICT: the stored row, of which the form's own fields are kept. */
    meet(current: Values & { version: number }) {
      const keys = Object.keys(form.getValues());
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
