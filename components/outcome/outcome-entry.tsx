"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { useWatch } from "react-hook-form";
import { toast } from "sonner";
import { shortNameOf } from "@/components/candidate/short-name";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { EvidenceRows } from "@/components/evidence/evidence-rows";
import { FormProblem } from "@/components/form/form-problem";
import { type ServerForm, useServerForm } from "@/components/form/use-server-form";
import { DraftNotice } from "@/components/outcome/draft-notice";
import { OutcomeEntryButtons } from "@/components/outcome/outcome-entry-buttons";
import { OutcomeFields } from "@/components/outcome/outcome-fields";
import { StrengthDock } from "@/components/outcome/strength-dock";
import { StrengthPanel } from "@/components/outcome/strength-panel";
import { useDraft } from "@/components/outcome/use-draft";
import { useDraftStrength } from "@/components/outcome/use-strength";
import { PageFrame } from "@/components/shell/page-frame";
import { useKeys } from "@/components/shell/use-keys";
import { SaveState } from "@/components/word/save-state";
import type { OutcomeEntry as Entry, OutcomeInput } from "@/domain/outcome";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import { useTRPC } from "@/lib/trpc-client";

const EMPTY: Entry = { ...EMPTY_OUTCOME, evidence: [] };

interface OutcomeEntryProps {
  applicationId: string;
  /** Whose drafts these are, on a device that several people use. */
  memberId: string;
}

/** The page on which an outcome is entered together with its evidence, its strength moving as one types. */
export function OutcomeEntry({ applicationId, memberId }: OutcomeEntryProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const entryChanged = useEntryChanged();
  const { data: desk } = useSuspenseQuery(trpc.outcome.desk.queryOptions({ applicationId }));
  const { mutateAsync } = useMutation(trpc.outcome.create.mutationOptions());
  const goesOn = useRef(false);
  const formElement = useRef<HTMLFormElement>(null);
  const dossier = `/openings/${desk.opening.id}/applications/${applicationId}`;

  const of = useServerForm<Entry, Entry, { outcomeId: string }>({
    schema: () => import("@/domain/outcome").then(({ outcomeEntryOn }) => outcomeEntryOn(desk.today)),
    values: EMPTY,
    prefix: "outcome",
    save: ({ evidence, ...outcome }) => mutateAsync({ applicationId, outcome, evidence }),
    onSaved: ({ outcomeId }) => {
      draft.clear();
      void entryChanged();
      toast("Outcome saved");
      if (!goesOn.current) return router.push(`${dossier}#outcome-${outcomeId}`);
      of.form.reset(EMPTY);
      formElement.current?.querySelector<HTMLElement>("input, textarea")?.focus();
      window.scrollTo({ top: 0 });
    },
  });
  const draft = useDraft(`outweigh.outcome.${memberId}.${applicationId}`, of.form, EMPTY);
  const entry = useWatch({ control: of.form.control }) as Entry;
  const { strength, titles, hasNumbers } = useDraftStrength(entry, desk.policy);
  const who = shortNameOf(desk.name, desk.application.number);

  async function save(isMore: boolean) {
    if (of.isSaving) return;
    goesOn.current = isMore;
    await of.submit();
  }

  useKeys({ "mod+enter": () => void save(false), "mod+shift+enter": () => void save(true) });

  const crumbs = [
    { label: "Openings", href: "/openings" },
    { label: desk.opening.title, href: `/openings/${desk.opening.id}` },
    { label: desk.name ?? `Candidate ${desk.application.number}`, href: dossier },
    { label: "New outcome" },
  ];
  return (
    <PageFrame
      crumbs={crumbs}
      status={<SaveState kind={draft.keptAt ? "kept" : "idle"} at={draft.keptAt} className="max-sm:hidden" />}
    >
      <div className="grid items-start gap-8 pb-44 sm:pb-0 rail:grid-cols-[minmax(0,1fr)_336px] rail:gap-14">
        <form ref={formElement} noValidate onSubmit={of.submit} aria-labelledby="entry-title">
          <h1 id="entry-title" className="finding mb-[18px]">
            What did {who} do, and what came of it?
          </h1>
          <DraftNotice draft={draft} />
          <OutcomeFields isNew of={of as unknown as ServerForm<OutcomeInput>} who={who} today={desk.today} />
          <EvidenceRows of={of} />
          <FormProblem of={of} />
          <OutcomeEntryButtons isSaving={of.isSaving} save={save} />
        </form>
        <StrengthPanel
          strength={strength}
          hasMetric={entry.metric !== ""}
          hasNumbers={hasNumbers}
          titles={titles}
        />
      </div>
      <StrengthDock strength={strength}>
        <OutcomeEntryButtons isSaving={of.isSaving} save={save} isDocked />
      </StrengthDock>
    </PageFrame>
  );
}
