"use client";

import { useMutation } from "@tanstack/react-query";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { errorDataOf, showError } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { When } from "@/components/word/when";
import type { CheckRecord } from "@/domain/application-record";
import { standingChecks } from "@/domain/derive-check-status";
import { VERDICT_NAMES } from "@/domain/evidence-check";
import { useTRPC } from "@/lib/trpc-client";

interface CheckHistoryProps {
  checks: readonly CheckRecord[];
  canReopen: boolean;
}

/** Everything anybody said of a piece of evidence, the latest first; what no longer counts stays to be read. */
export function CheckHistory({ checks, canReopen }: CheckHistoryProps) {
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  const { mutate, isPending } = useMutation(
    trpc.evidence.reopenCheck.mutationOptions({
      onSuccess: () => {
        toast("Opened again");
        void entryChanged();
      },
      onError: (error) => {
        showError(error);
        if (errorDataOf(error)?.reason === "CONFLICT") void entryChanged();
      },
    }),
  );
  if (checks.length === 0) return null;
  const standing = standingChecks(checks);
  const isStanding = (id: string) => standing.some((check) => check.id === id);
  return (
    <ol aria-label="Checks so far" className="grid gap-2.5 text-sm">
      {[...checks].reverse().map(({ id, name, verdict, note, at, reopenedAt, reopenedWhy, memberId }) => (
        <li key={id} className="border-t border-border pt-2.5">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <b
              className={
                reopenedAt
                  ? "font-normal text-muted-foreground line-through"
                  : isStanding(id)
                    ? "font-strong"
                    : "font-normal"
              }
            >
              {VERDICT_NAMES[verdict]}
            </b>
            <span className="min-w-0 break-words text-muted-foreground">
              {name}, <When at={at} />
            </span>
          </p>
          {note ? (
            <p dir="auto" className="mt-0.5 break-words whitespace-pre-wrap">
              {note}
            </p>
          ) : null}
          {reopenedAt ? (
            <p dir="auto" className="section-note mt-0.5 break-words">
              Opened again <When at={reopenedAt} />. {reopenedWhy}
            </p>
          ) : !isStanding(id) ? (
            <p className="section-note mt-0.5">They have said something else since.</p>
          ) : canReopen && memberId ? (
            <Button
              variant="link"
              size="sm"
              aria-disabled={isPending}
              aria-label={`Open again the check by ${name}`}
              onClick={() => isPending || mutate({ id, note: "" })}
            >
              Open again
            </Button>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
