"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { FileText } from "lucide-react";
import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import type { ServerForm } from "@/components/form/use-server-form";
import { EntryForm } from "@/components/outcome/entry-form";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { Notice } from "@/components/word/notice";
import type { OutcomeEntry as Entry } from "@/domain/outcome";
import { formatCount } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

interface DraftConfirmProps {
  draftId: string;
  /** Whose typing this is, on a device that several people use. */
  memberId: string;
}

/** The normal form of an outcome, filled in from a draft; saving it confirms the draft. */
export function DraftConfirm({ draftId, memberId }: DraftConfirmProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const entryChanged = useEntryChanged();
  const query = trpc.draft.get.queryOptions({ id: draftId });
  const { data: desk } = useSuspenseQuery(query);
  const { draft, nextId, others } = desk;
  const confirm = useMutation(trpc.draft.confirm.mutationOptions());
  const update = useMutation(trpc.draft.update.mutationOptions());
  const dossier = `/openings/${desk.opening.id}/applications/${desk.application.id}`;
  const values = useMemo<Entry>(() => ({ ...draft.outcome, evidence: draft.evidence }), [draft]);

  async function keepForLater(of: ServerForm<Entry>) {
    const { evidence, ...outcome } = of.form.getValues();
    try {
      await update.mutateAsync({ id: draftId, version: of.version(), outcome, evidence });
      toast("Draft kept");
      router.push(`${dossier}#drafts`);
      void entryChanged(query.queryKey);
    } catch (error) {
      of.refuse(error);
    }
  }

  return (
    <EntryForm
      desk={desk}
      values={values}
      version={draft.version}
      keptAs={`outweigh.draft.${memberId}.${draftId}`}
      title="Draft"
      save={({ evidence, ...outcome }, version) =>
        confirm.mutateAsync({ id: draftId, version, outcome, evidence })
      }
      onSaved={(outcomeId, isMore) => {
        toast(others === 0 ? "Confirmed" : `Confirmed, ${formatCount(others, "draft")} to go`);
        router.push(
          isMore && nextId ? `${dossier}/outcomes/drafts/${nextId}` : `${dossier}#outcome-${outcomeId}`,
        );
        void entryChanged(query.queryKey);
        return false;
      }}
      notice={
        draft.sourceText ? (
          <Notice icon={FileText} className="mb-4">
            {draft.fileName ? `From the file ${draft.fileName}` : "Read from"}:{" "}
            <q dir="auto">{draft.sourceText}</q> It counts once you save it.
          </Notice>
        ) : null
      }
      more={(of) => (
        <Button variant="ghost" aria-disabled={update.isPending} onClick={() => void keepForLater(of)}>
          Keep for later
        </Button>
      )}
    />
  );
}
