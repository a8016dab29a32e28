"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { Blinding } from "@/components/blinding/blinding-types";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Panel } from "@/components/ui/panel";
import { BLINDING_STATE_WORDS } from "@/domain/blinding-state";
import { formatShortDay } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

interface LookedThroughProps {
  blinding: Blinding;
  onConfirm: () => void;
  isBusy: boolean;
}

/** Whether somebody has looked through it, the button that says so, and who waits next. */
export function LookedThrough({ blinding, onConfirm, isBusy }: LookedThroughProps) {
  const { openingId, applicationId, state, checkedAt } = blinding;
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.blinding.list.queryOptions({ openingId }));
  const waiting = data.applications.filter(
    (row) => row.state !== "CHECKED" && row.applicationId !== applicationId,
  );
  const [next] = waiting;
  const isChecked = state === "CHECKED";
  return (
    <Panel title="Looked through" note={isChecked && checkedAt ? formatShortDay(checkedAt) : null}>
      <p role="status" className={isChecked ? "section-note" : "text-sm text-attention-text"}>
        {BLINDING_STATE_WORDS[state]}.
      </p>
      {isChecked ? null : (
        <Button
          variant="primary"
          className="mt-3 w-full"
          aria-disabled={isBusy || undefined}
          onClick={onConfirm}
        >
          Nothing more to hide <Kbd aria-hidden>⌘↵</Kbd>
        </Button>
      )}
      {next ? (
        <p className="mt-3 border-t pt-3">
          <Link
            href={`/openings/${openingId}/applications/${next.applicationId}/blinding`}
            className="link touch:inline-flex touch:min-h-11 touch:items-center"
          >
            Next: {next.candidateName}
          </Link>{" "}
          <span className="text-muted-foreground">{waiting.length} left in this opening</span>
        </p>
      ) : null}
    </Panel>
  );
}
