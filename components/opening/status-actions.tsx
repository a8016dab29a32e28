"use client";

import { Archive, ArchiveRestore } from "lucide-react";
import { useStatusChange } from "@/components/opening/use-status-change";
import { Button } from "@/components/ui/button";
import type { RouterOutputs } from "@/lib/trpc-client";

/** Puts an opening away, or brings it back. */
export function StatusActions({ opening }: { opening: RouterOutputs["opening"]["get"] }) {
  const { archive, restore, isBusy } = useStatusChange(opening);
  if (!opening.can.archive) return null;
  return opening.status === "ARCHIVED" ? (
    <Button onClick={restore} disabled={isBusy}>
      <ArchiveRestore aria-hidden />
      Bring back
    </Button>
  ) : (
    <Button onClick={archive} disabled={isBusy}>
      <Archive aria-hidden />
      Archive
    </Button>
  );
}
