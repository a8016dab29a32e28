"use client";

import { type ReactNode, useRef } from "react";
import { useWatch } from "react-hook-form";
import { memberAddress, sendStaged } from "@/components/attachment/staged-store";
import { shortNameOf } from "@/components/candidate/short-name";
import { EvidenceRows } from "@/components/evidence/evidence-rows";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormProblem } from "@/components/form/form-problem";
import { type ServerForm, useServerForm } from "@/components/form/use-server-form";
import { DraftNotice } from "@/components/outcome/draft-notice";
import { OutcomeEntryButtons } from "@/components/outcome/outcome-entry-buttons";
import { OutcomeEssentials } from "@/components/outcome/outcome-essentials";
import { OUTCOME_LABELS, sayOutcome } from "@/components/outcome/outcome-labels";
import { OutcomeMoreFold } from "@/components/outcome/outcome-more-fold";
import { StrengthDock } from "@/components/outcome/strength-dock";
import { StrengthPanel } from "@/components/outcome/strength-panel";
import { useDraft } from "@/components/outcome/use-draft";
import { type EntryDesk, useDraftStrength } from "@/components/outcome/use-strength";
import { PageFrame } from "@/components/shell/page-frame";
import { useKeys } from "@/components/shell/use-keys";
import { SaveState } from "@/components/word/save-state";
import type { OutcomeEntry as Entry, OutcomeInput } from "@/domain/outcome";

interface Saved {
  readonly outcomeId: string;
  /** In the order of the form. */
  readonly evidenceIds: readonly string[];
}

interface EntryFormProps {
  desk: EntryDesk;
  /** What the form starts from; the same object as long as it means the same. */
  values: Entry;
  /** The version of the stored draft it starts from. */
  version?: number;
  /** Under which name this device keeps what is typed. */
  keptAs: string;
  title: string;
  save: (entry: Entry, version: number) => Promise<Saved>;
  /** After saving, with whether the next one is to be entered. Answers whether the form stays, empty. */
  onSaved: (outcomeId: string, isMore: boolean) => boolean;
  /** Shown above the fields. */
  notice?: ReactNode;
  /** What else can be done with what stands in the form. */
  more?: (of: ServerForm<Entry>) => ReactNode;
}

/** The page on which an outcome is told with its evidence, essentials first, its strength moving as one types. */
export function EntryForm({
  desk,
  values,
  version,
  keptAs,
  title,
  save,
  onSaved,
  notice,
  more,
}: EntryFormProps) {
  const goesOn = useRef(false);
  const formElement = useRef<HTMLFormElement>(null);
  const of = useServerForm<Entry, Entry, Saved>({
    schema: () => import("@/domain/outcome").then(({ outcomeEntryOn }) => outcomeEntryOn(desk.today)),
    values,
    version,
    prefix: "outcome",
    save: async (entry, at) => {
      const { outcomeId, evidenceIds } = await save(entry, at);
      return { outcomeId, evidenceIds };
    },
    onSaved: ({ outcomeId, evidenceIds }) => {
      draft.clear();
      void sendStaged(keptAs, evidenceIds, {
        addressOf: memberAddress,
        look: "Open the outcome to see why.",
      });
      if (!onSaved(outcomeId, goesOn.current)) return;
      of.form.reset(values);
      formElement.current?.querySelector<HTMLElement>("input, textarea")?.focus();
      window.scrollTo({ top: 0 });
    },
  });
  const draft = useDraft(keptAs, of.form, values);
  const entry = useWatch({ control: of.form.control }) as Entry;
  const shown = useDraftStrength(entry, desk);
  const who = shortNameOf(desk.name, desk.application.number);
  const outcome = of as unknown as ServerForm<OutcomeInput>;

  async function submit(isMore: boolean) {
    if (of.isSaving) return;
    goesOn.current = isMore;
    await of.submit();
  }

  useKeys({ "mod+enter": () => void submit(false), "mod+shift+enter": () => void submit(true) });

  const crumbs = [
    { label: "Openings", href: "/openings" },
    { label: desk.opening.title, href: `/openings/${desk.opening.id}` },
    {
      label: desk.name ?? `Candidate ${desk.application.number}`,
      href: `/openings/${desk.opening.id}/applications/${desk.application.id}`,
    },
    { label: title },
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
          {notice}
          <DraftNotice draft={draft} />
          <OutcomeEssentials isNew of={outcome} />
          <EvidenceRows of={of} keptAs={keptAs} />
          <OutcomeMoreFold of={outcome} who={who} today={desk.today} />
          <FormProblem of={of} />
          <OutcomeEntryButtons isSaving={of.isSaving} save={submit}>
            {more?.(of)}
          </OutcomeEntryButtons>
        </form>
        <StrengthPanel {...shown} entry={entry} />
      </div>
      <StrengthDock strength={shown.strength}>
        <OutcomeEntryButtons isSaving={of.isSaving} save={submit} isDocked />
      </StrengthDock>
      <ConflictDialog of={outcome} labels={OUTCOME_LABELS} say={sayOutcome} />
    </PageFrame>
  );
}
