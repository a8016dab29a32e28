"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

const SHOWN_AFTER_MS = 1000;

/** Says that an issuer is being asked, once that takes longer than a second. */
export function Asking({ onCancel }: { onCancel?: () => void }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <span role="status" className="flex flex-wrap items-center gap-2 text-sm text-muted-foreground">
      {isLong ? "Asking the issuer. This can take half a minute; you can leave this page." : ""}
      {isLong && onCancel ? (
        <Button size="sm" variant="ghost" onClick={onCancel}>
          Stop
        </Button>
      ) : null}
    </span>
  );
}
