"use client";

import { useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { errorDataOf } from "@/components/form/api-error";
import type { SaveStateKind } from "@/components/word/save-state";

const AFTER_MS = 700;
const AGAIN_MS = 4000;
const SLOW_MS = 400;

export interface Autosave {
  readonly kind: SaveStateKind;
  /** Somebody wrote on the same draft elsewhere: nothing is kept any more until the page is read again. */
  readonly isStale: boolean;
  /** Keeps what is typed, at once; answers whether the server has all of it. */
  flush: () => Promise<boolean>;
  version: () => number;
}

/**
 * Keeps a form on the server while one types, one save after the other; without a connection it tries again. `send`
 * answers the version that is stored then.
 */
export function useAutosave<Values extends FieldValues>(
  // biome-ignore lint/suspicious/noExplicitAny: what the schema makes of the values does not matter to a draft
  form: UseFormReturn<Values, unknown, any>,
  storedVersion: number,
  send: (values: Values, version: number) => Promise<{ version: number }>,
): Autosave {
  const [kind, setKind] = useState<SaveStateKind>("idle");
  const [isStale, setStale] = useState(false);
  const at = useRef({ version: storedVersion, isDirty: false, running: null as Promise<boolean> | null });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(send);
  latest.current = send;

  const machine = useRef({
    async push(): Promise<boolean> {
      const slow = setTimeout(() => setKind("saving"), SLOW_MS);
      try {
        while (at.current.isDirty) {
          at.current.isDirty = false;
          const { version } = await latest.current(form.getValues(), at.current.version);
          at.current.version = version;
        }
        setKind("saved");
        return true;
      } catch (error) {
        at.current.isDirty = true;
        setKind("unsaved");
        const reason = errorDataOf(error)?.reason;
        if (reason === "CONFLICT" || reason === "NOT_FOUND") setStale(true);
        else if (reason !== "INVALID")
          timer.current = setTimeout(() => void machine.current.flush(), AGAIN_MS);
        return false;
      } finally {
        clearTimeout(slow);
        at.current.running = null;
      }
    },
    async flush(): Promise<boolean> {
      clearTimeout(timer.current);
      if (at.current.running) await at.current.running;
      if (!at.current.isDirty) return true;
      at.current.running = machine.current.push();
      return at.current.running;
    },
  });

  useEffect(() => {
    const { flush } = machine.current;
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (!name) return;
        at.current.isDirty = true;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void flush(), AFTER_MS);
      },
    });
    const leave = () => void flush();
    document.addEventListener("visibilitychange", leave);
    return () => {
      unsubscribe();
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, [form]);

  return { kind, isStale, flush: machine.current.flush, version: () => at.current.version };
}
