"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";

/**
 * The version the form's values were read at. When the page reads a newer one it is taken over, as long as nothing was
 * typed; otherwise the old version stays, so that saving it is refused and both are shown.
 */
export function useStoredVersion<Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  stored: Values,
  storedVersion: number,
): RefObject<number> {
  const version = useRef(storedVersion);
  const seenVersion = useRef(storedVersion);
  const { isDirty } = form.formState;
  useEffect(() => {
    if (storedVersion === seenVersion.current || isDirty) return;
    seenVersion.current = storedVersion;
    if (storedVersion === version.current) return;
    version.current = storedVersion;
    form.reset(stored);
  }, [stored, storedVersion, isDirty, form]);
  return version;
}
