"use client";

import { useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { SaveStateKind } from "@/components/word/save-state";

const AFTER_MS = 700;
const AGAIN_MS = 4000;
const SLOW_MS = 400;

/** How a save ended: stored; lost on the way, so that it is tried again; or refused, which a person has to look at. */
export type SaveResult = "stored" | "lost" | "refused";

/** Keeps a form on the server while one types, one save after the other; what got lost on the way is tried again. */
export function useSaving<Values extends FieldValues>(
  // biome-ignore lint/suspicious/noExplicitAny: what the schema makes of the values does not matter here
  form: UseFormReturn<Values, unknown, any>,
  save: () => Promise<SaveResult>,
): { kind: SaveStateKind; flush: () => Promise<boolean> } {
  const [kind, setKind] = useState<SaveStateKind>("idle");
  const at = useRef({ isDirty: false, running: null as Promise<void> | null });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(save);
  latest.current = save;

  const machine = useRef({
    async push(): Promise<void> {
      at.current.isDirty = false;
      const slow = setTimeout(() => setKind("saving"), SLOW_MS);
      const result = await latest.current();
      clearTimeout(slow);
      at.current.running = null;
      if (result !== "stored") at.current.isDirty = true;
      if (result === "lost") timer.current = setTimeout(() => void machine.current.flush(), AGAIN_MS);
      setKind(result === "stored" ? "saved" : "unsaved");
    },
    /** Keeps what is typed at once; answers whether the server has all of it. */
    async flush(): Promise<boolean> {
      clearTimeout(timer.current);
      if (at.current.running) await at.current.running;
      if (at.current.isDirty) {
        at.current.running = machine.current.push();
        await at.current.running;
      }
      return !at.current.isDirty;
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

  return { kind, flush: machine.current.flush };
}
