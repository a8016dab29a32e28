"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useDeferredValue, useMemo, useState } from "react";
import { shortNameOf } from "@/components/candidate/short-name";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { PastePreview } from "@/components/draft/paste-preview";
import { errorDataOf, showError } from "@/components/form/api-error";
import { PageFrame } from "@/components/shell/page-frame";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Kbd } from "@/components/ui/kbd";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { draftOutcomes, LONGEST_PASTE } from "@/domain/paste/draft-outcomes";
import { formatCount, formatNumber } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

const EXAMPLE =
  "• Cut the weekly report from 4 hours to 45 minutes\n• Saved 12 hours a week with a prompt library";

/** The page on which a text from a CV is pasted and read as draft outcomes, by rules, while one looks. */
export function PastePage({ applicationId }: { applicationId: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const entryChanged = useEntryChanged();
  const { data: desk } = useSuspenseQuery(trpc.outcome.desk.queryOptions({ applicationId }));
  const [text, setText] = useState("");
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string>();
  const read = useDeferredValue(text);
  const reading = useMemo(() => draftOutcomes(read, desk.today), [read, desk.today]);
  const wanted = reading.drafts.filter(({ sourceText }) => !unwanted.has(sourceText)).length;
  const dossier = `/openings/${desk.opening.id}/applications/${applicationId}`;
  const paste = useMutation(
    trpc.draft.paste.mutationOptions({
      onSuccess: ({ drafted }) => {
        toast(`${formatCount(drafted, "draft")} to confirm`);
        void entryChanged();
        router.push(`${dossier}#drafts`);
      },
      onError: (error) => {
        const said = errorDataOf(error)?.fields?.text;
        if (said) setProblem(said);
        else showError(error);
      },
    }),
  );

  function toggle(sourceText: string) {
    const next = new Set(unwanted);
    if (!next.delete(sourceText)) next.add(sourceText);
    setUnwanted(next);
  }

  function keep() {
    if (paste.isPending) return;
    // What is deferred on the screen is not what is sent: the text as it stands is read once more.
    const { drafts } = draftOutcomes(text, desk.today);
    const leaveOut = drafts.flatMap(({ sourceText }, at) => (unwanted.has(sourceText) ? [at] : []));
    if (text.length > LONGEST_PASTE) return setProblem(`At most ${formatNumber(LONGEST_PASTE)} characters.`);
    if (drafts.length === leaveOut.length) return setProblem("Nothing here is to be drafted.");
    paste.mutate({ applicationId, text, leaveOut });
  }

  useKeys({ "mod+enter": keep });

  const who = shortNameOf(desk.name, desk.application.number);
  const crumbs = [
    { label: "Openings", href: "/openings" },
    { label: desk.opening.title, href: `/openings/${desk.opening.id}` },
    { label: desk.name ?? `Candidate ${desk.application.number}`, href: dossier },
    { label: "Paste text" },
  ];
  return (
    <PageFrame crumbs={crumbs}>
      <h1 className="finding mb-[18px]">What does the text say {who} did?</h1>
      <div className="grid items-start gap-8 md:grid-cols-2 rail:gap-14">
        <div className="grid gap-4 md:sticky md:top-[76px]">
          <Field
            label="Text"
            hint="A paragraph or a list from a CV. It is read by rules on this page, by no language model"
            error={problem}
          >
            <Textarea
              rows={14}
              autoFocus
              dir="auto"
              placeholder={EXAMPLE}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setProblem(undefined);
              }}
            />
          </Field>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <span className="section-note tabular-nums">
              {text.length > 0
                ? `${formatNumber(text.length)} of ${formatNumber(LONGEST_PASTE)} characters`
                : ""}
            </span>
            <Button variant="primary" aria-disabled={paste.isPending || wanted === 0} onClick={keep}>
              {wanted === 0 ? "Keep drafts" : `Keep ${formatCount(wanted, "draft")}`} <Kbd>⌘↵</Kbd>
            </Button>
          </div>
        </div>
        <PastePreview reading={reading} unwanted={unwanted} onToggle={toggle} />
      </div>
    </PageFrame>
  );
}
