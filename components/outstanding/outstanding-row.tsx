"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { showError } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { askedWords } from "@/domain/missing-evidence/asked-words";
import { formatDay, formatShortDay } from "@/lib/format";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Item = RouterOutputs["evidenceRequest"]["outstanding"]["items"][number];

function metaOf(item: Item, at: string): string[] {
  const { kind, askedAt, askedBy, remindedAt, until, isOpen, openingTitle, candidateName } = item;
  return [
    `${kind === "REFEREE" ? `asked about ${candidateName}` : "asked"} by ${askedBy} ${askedWords(askedAt, at)}`,
    remindedAt ? `reminded ${formatShortDay(remindedAt)}` : "",
    until && isOpen ? `${kind === "REFEREE" ? "open until" : "wanted by"} ${formatDay(until)}` : "",
    isOpen ? "" : "the link has run out",
    openingTitle,
  ].filter(Boolean);
}

/** One question that waits for somebody outside, with a reminder and a way to close it. */
export function OutstandingRow({ item, at }: { item: Item; at: string }) {
  const trpc = useTRPC();
  const changed = useEntryChanged();
  const onError = showError;
  const remind = useMutation(trpc.evidenceRequest.remind.mutationOptions({ onError }));
  const close = useMutation(trpc.evidenceRequest.close.mutationOptions({ onError }));
  const remindReferee = useMutation(trpc.referee.remind.mutationOptions({ onError }));
  const revoke = useMutation(trpc.referee.revoke.mutationOptions({ onError }));
  const { kind, id, version, what, waitsFor, href, isOpen } = item;
  const isReferee = kind === "REFEREE";
  const isBusy = remind.isPending || close.isPending || remindReferee.isPending || revoke.isPending;

  async function run(deed: Promise<unknown>, words: string) {
    await deed.then(
      async () => {
        toast(words);
        await changed();
      },
      () => {},
    );
  }
  const askAgain = () =>
    run(
      isReferee ? remindReferee.mutateAsync({ id }) : remind.mutateAsync({ id }),
      `${waitsFor} is reminded`,
    );
  const end = () =>
    run(
      isReferee ? revoke.mutateAsync({ id, version }) : close.mutateAsync({ id, version, why: "" }),
      "Closed",
    );

  return (
    <li className="grid gap-x-6 gap-y-2 border-t border-border py-3.5 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <p className="font-strong break-words">
          <Link href={href} className="hover:underline">
            {waitsFor}
          </Link>
        </p>
        <p dir="auto" className="line-clamp-3 break-words">
          {isReferee ? `To confirm: ${what}` : what}
        </p>
        <p className="section-note break-words">{metaOf(item, at).join(" · ")}</p>
      </div>
      <div className="flex flex-wrap items-start gap-2">
        {isOpen || !isReferee ? (
          <Button
            aria-disabled={isBusy}
            aria-label={`Remind ${waitsFor}`}
            onClick={() => isBusy || void askAgain()}
          >
            Remind
          </Button>
        ) : null}
        <Button
          variant="ghost"
          aria-disabled={isBusy}
          aria-label={`Close the question to ${waitsFor}`}
          onClick={() => isBusy || void end()}
        >
          Close
        </Button>
      </div>
    </li>
  );
}
