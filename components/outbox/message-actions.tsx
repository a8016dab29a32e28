"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { showError } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { DialogFooter } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Message = RouterOutputs["message"]["get"];

/** Send it again, say that it was passed on, or go to whom it is about. */
export function MessageActions({ message, onClose }: { message: Message; onClose: () => void }) {
  const { id, standing, link, toAddress, canMail, openingId, applicationId } = message;
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const done = (said: string) => () => {
    toast(said);
    void queryClient.invalidateQueries(trpc.message.pathFilter());
    onClose();
  };
  const retry = useMutation(
    trpc.message.retry.mutationOptions({ onSuccess: done("It is on its way"), onError: showError }),
  );
  const passOn = useMutation(
    trpc.message.passOn.mutationOptions({ onSuccess: done("Marked as passed on"), onError: showError }),
  );
  const isBusy = retry.isPending || passOn.isPending;
  const canSend = canMail && toAddress !== "" && link !== "closed" && standing !== "waiting";
  const waitsForHand = standing === "by-hand" || standing === "failed";
  return (
    <DialogFooter>
      {openingId && applicationId ? (
        <Button asChild variant="ghost" className="sm:mr-auto">
          <Link href={`/openings/${openingId}/applications/${applicationId}`}>Open the candidate</Link>
        </Button>
      ) : null}
      {canSend ? (
        <Button aria-disabled={isBusy} onClick={() => (isBusy ? undefined : retry.mutate({ id }))}>
          Send again
        </Button>
      ) : null}
      {waitsForHand ? (
        <Button
          variant="primary"
          aria-disabled={isBusy}
          onClick={() => (isBusy ? undefined : passOn.mutate({ id }))}
        >
          Mark as passed on
        </Button>
      ) : null}
    </DialogFooter>
  );
}
