"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { showError } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { When } from "@/components/word/when";
import { useTRPC } from "@/lib/trpc-client";

interface RemindPanelProps {
  openingId: string;
  /** When the panel was last reminded, whoever that reached. */
  remindedAt: string | null;
}

/** Reminds the panel; whom that reaches is not said, as whoever asks may have a review of their own to write. */
export function RemindPanel({ openingId, remindedAt }: RemindPanelProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation(
    trpc.review.remind.mutationOptions({
      onSuccess: () => {
        toast("Whoever has something left is being reminded");
        void queryClient.invalidateQueries(trpc.opening.reviewing.queryFilter({ openingId }));
      },
      onError: showError,
    }),
  );
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-border pt-4 text-sm">
      <Button aria-disabled={isPending} onClick={() => (isPending ? undefined : mutate({ openingId }))}>
        Remind the panel
      </Button>
      <p className="min-w-0 flex-1 text-muted-foreground">
        Only who has something left gets it, once a day at most. With a due date it also goes out by itself,
        two days before and on the day.{" "}
        {remindedAt ? (
          <>
            Last on <When at={remindedAt} />.
          </>
        ) : null}
      </p>
    </div>
  );
}
