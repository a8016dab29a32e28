"use client";

import { useCallback, useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";

interface Written {
  rationale: string;
}

/** Keeps the reasons on this device while they are written, and brings them back. Cleared once they are recorded. */
export function useRationaleDraft<Values extends Written>(
  openingId: string,
  form: UseFormReturn<Values, unknown, never> | UseFormReturn<Values, unknown, Values>,
) {
  const key = `outweigh-rationale-${openingId}`;
  const { subscribe, getValues, setValue } = form as unknown as UseFormReturn<Written>;
  useEffect(() => {
    const kept = localStorage.getItem(key);
    if (kept && !getValues("rationale")) setValue("rationale", kept);
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        if (values.rationale) localStorage.setItem(key, values.rationale);
        else localStorage.removeItem(key);
      },
    });
  }, [key, getValues, setValue, subscribe]);
  const clear = useCallback(() => localStorage.removeItem(key), [key]);
  return { clear };
}
