"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { EntryForm } from "@/components/outcome/entry-form";
import { toast } from "@/components/ui/toast";
import type { OutcomeEntry as Entry } from "@/domain/outcome";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import { useTRPC } from "@/lib/trpc-client";

const EMPTY: Entry = { ...EMPTY_OUTCOME, evidence: [] };

interface OutcomeEntryProps {
  applicationId: string;
  /** Whose drafts these are, on a device that several people use. */
  memberId: string;
}

/** The page on which a new outcome is entered. */
export function OutcomeEntry({ applicationId, memberId }: OutcomeEntryProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const entryChanged = useEntryChanged();
  const { data: desk } = useSuspenseQuery(trpc.outcome.desk.queryOptions({ applicationId }));
  const { mutateAsync } = useMutation(trpc.outcome.create.mutationOptions());
  return (
    <EntryForm
      desk={desk}
      values={EMPTY}
      keptAs={`outweigh.outcome.${memberId}.${applicationId}`}
      title="New outcome"
      save={({ evidence, ...outcome }) => mutateAsync({ applicationId, outcome, evidence })}
      onSaved={(outcomeId, isMore) => {
        void entryChanged();
        toast("Outcome saved");
        if (!isMore)
          router.push(`/openings/${desk.opening.id}/applications/${applicationId}#outcome-${outcomeId}`);
        return isMore;
      }}
    />
  );
}
