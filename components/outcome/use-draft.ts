"use client";

import { useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";

/** Long enough that a fast typist does not write at every letter, short enough to lose nothing. */
const AFTER_MS = 250;
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

interface Kept<Values> {
  readonly values: Values;
  readonly at: string;
}

export interface Draft {
  /** Clock time at which this device last kept what was typed. */
  readonly keptAt: string | undefined;
  /** Whether what stands in the form came from an earlier visit. */
  readonly isRestored: boolean;
  /** Forgets the draft and empties the form. */
  discard: () => void;
  /** Forgets the draft: it is stored on the server now. */
  clear: () => void;
}

function read<Values>(key: string): Kept<Values> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as Kept<Values> | null;
  } catch {
    return null;
  }
}

function write(key: string, kept: Kept<unknown> | null): boolean {
  try {
    if (kept) localStorage.setItem(key, JSON.stringify(kept));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps what is typed into a form on this device until it is saved, and brings it back after a reload. `key` names the
 * person and what the form is for, so that nobody finds another's draft.
 */
export function useDraft<Values extends FieldValues>(
  key: string,
  // biome-ignore lint/suspicious/noExplicitAny: what the schema makes of the values does not matter to a draft
  form: UseFormReturn<Values, unknown, any>,
  empty: Values,
): Draft {
  const [keptAt, setKeptAt] = useState<string>();
  const [isRestored, setRestored] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const kept = read<Values>(key);
    if (kept) {
      form.reset({ ...empty, ...kept.values }, { keepDefaultValues: true });
      setRestored(true);
      setKeptAt(clock.format(new Date(kept.at)));
    }
    const keep = () => {
      timer.current = undefined;
      const at = new Date();
      if (write(key, { values: form.getValues(), at: at.toISOString() })) setKeptAt(clock.format(at));
    };
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        // Nothing is named when the whole form is reset, which nobody typed.
        if (!name) return;
        clearTimeout(timer.current);
        timer.current = setTimeout(keep, AFTER_MS);
      },
    });
    const leave = () => {
      if (timer.current) keep();
    };
    window.addEventListener("pagehide", leave);
    return () => {
      unsubscribe();
      leave();
      window.removeEventListener("pagehide", leave);
    };
  }, [key, form, empty]);

  function clear() {
    clearTimeout(timer.current);
    timer.current = undefined;
    write(key, null);
    setKeptAt(undefined);
    setRestored(false);
  }

  function discard() {
    form.reset(empty);
    clear();
  }

  return { keptAt, isRestored, discard, clear };
}
