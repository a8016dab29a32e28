"use client";

import { useEffect, useRef, useState } from "react";
import type { Certificates, Change } from "@/components/review/certificates-data";
import { deviceShelf } from "@/components/review/device-shelf";

/** What somebody is about to say of the certificates. */
export interface Kept {
  readonly answer?: "no" | "yes";
  readonly changes: readonly Change[];
}

const NOTHING: Kept = { changes: [] };

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "changes" in value && Array.isArray(value.changes);
}

/** Like useState, kept on this device until it is dropped, so that a closed laptop loses no reason. */
export function useKeptChanges({
  memberId,
  applicationId,
}: Pick<Certificates, "memberId" | "applicationId">) {
  const name = `certificates/${memberId}/${applicationId}`;
  const [kept, setKept] = useState(NOTHING);
  const [shelf] = useState(deviceShelf);
  const isTouched = useRef(false);

  useEffect(() => {
    shelf.read(name).then(
      ([found]) => {
        if (found && isKept(found[1]) && !isTouched.current) setKept(found[1]);
      },
      // A browser that keeps nothing: what is typed stays in this window.
      () => undefined,
    );
  }, [shelf, name]);

  function keep(change: (now: Kept) => Kept) {
    isTouched.current = true;
    const next = change(kept);
    setKept(next);
    shelf.put(name, next).catch(() => undefined);
  }

  function drop() {
    shelf.take(name, () => true).catch(() => undefined);
  }

  return { kept, keep, drop };
}
