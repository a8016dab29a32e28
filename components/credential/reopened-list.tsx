"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { showError } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { SectionFinding } from "@/components/word/section-finding";
import { When } from "@/components/word/when";
import { countedWords } from "@/domain/credential-proof/reopening";
import { countWordFirst } from "@/domain/ranking/count-word";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Item = RouterOutputs["credentialProof"]["reopened"][number];

function ReopenedRow({ item }: { item: Item }) {
  const trpc = useTRPC();
  const changed = useEntryChanged();
  const deal = useMutation(
    trpc.credentialProof.dealWith.mutationOptions({
      onSuccess: () => toast("Dealt with"),
      onError: showError,
      onSettled: () => changed(),
    }),
  );
  const { proofId, version, candidateName, title, why, support, reopenedAt, openingTitle } = item;
  const href = `/openings/${item.openingId}/applications/${item.applicationId}/certificates/${item.credentialId}`;
  return (
    <li className="grid gap-x-6 gap-y-2 border-t border-border py-3.5 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <p dir="auto" className="font-strong break-words">
          <Link href={href} className="hover:underline">
            {candidateName}: {title}
          </Link>
        </p>
        <p className="break-words">
          {why} {countedWords(support)}
        </p>
        <p className="section-note break-words">
          <When at={reopenedAt} /> · {openingTitle}
        </p>
      </div>
      <div className="flex items-start">
        <Button
          aria-disabled={deal.isPending}
          aria-label={`Dealt with: ${title} of ${candidateName}`}
          onClick={() => deal.isPending || deal.mutate({ id: proofId, version })}
        >
          Dealt with
        </Button>
      </div>
    </li>
  );
}

/** Certificates that counted as their issuer's word and do no more; nothing where there are none. */
export function ReopenedList() {
  const trpc = useTRPC();
  const { data: items = [] } = useQuery({ ...trpc.credentialProof.reopened.queryOptions(), retry: false });
  const { length: count } = items;
  if (count === 0) return null;
  return (
    <section aria-labelledby="reopened" className="mt-9 max-w-[820px]">
      <SectionFinding
        id="reopened"
        note={`${count === 1 ? "It counted as its" : "They counted as their"} issuer’s word. Whether it matters is for you to say.`}
      >
        {countWordFirst(count)} {count === 1 ? "certificate no longer holds" : "certificates no longer hold"}
      </SectionFinding>
      <ul aria-labelledby="reopened" className="mt-4 border-b border-border">
        {items.map((item) => (
          <ReopenedRow key={item.proofId} item={item} />
        ))}
      </ul>
    </section>
  );
}
