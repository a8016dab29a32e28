"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { useWatch } from "react-hook-form";
import { CandidateFields } from "@/components/candidate/candidate-fields";
import { SimilarPeople } from "@/components/candidate/similar-people";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { RequiredCertificate } from "@/components/opening/required-certificate";
import { DraftNotice } from "@/components/outcome/draft-notice";
import { useDraft } from "@/components/outcome/use-draft";
import { PageFrame } from "@/components/shell/page-frame";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { toast } from "@/components/ui/toast";
import { SaveState } from "@/components/word/save-state";
import type { CandidateInput } from "@/domain/candidate";
import { useTRPC } from "@/lib/trpc-client";

const EMPTY: CandidateInput = {
  name: "",
  email: "",
  phone: "",
  headline: "",
  employer: "",
  school: "",
  links: [],
};

interface AddCandidateProps {
  openingId: string;
  /** Whose drafts these are, on a device that several people use. */
  memberId: string;
}

/** The page on which a person is entered in an opening, or found among those already known. */
export function AddCandidate({ openingId, memberId }: AddCandidateProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const entryChanged = useEntryChanged();
  const { data: opening } = useSuspenseQuery(trpc.opening.get.queryOptions({ openingId }));
  const { mutateAsync } = useMutation(trpc.application.create.mutationOptions());
  const goesOn = useRef(false);
  const formElement = useRef<HTMLFormElement>(null);
  const base = `/openings/${openingId}`;

  const of = useServerForm<CandidateInput, CandidateInput, { applicationId: string; number: number }>({
    schema: () => import("@/domain/candidate").then(({ candidateInput }) => candidateInput),
    values: EMPTY,
    save: (person) => mutateAsync({ ...person, openingId }),
    onSaved: ({ applicationId, number }) => {
      draft.clear();
      void entryChanged();
      toast(`Added as candidate ${number}`);
      if (!goesOn.current) return router.push(`${base}/applications/${applicationId}`);
      of.form.reset(EMPTY);
      formElement.current?.querySelector<HTMLElement>("input, textarea")?.focus();
    },
  });
  const draft = useDraft(`outweigh.candidate.${memberId}.${openingId}`, of.form, EMPTY);
  const [name = "", email = ""] = useWatch({ control: of.form.control, name: ["name", "email"] });

  async function save(isMore: boolean) {
    if (of.isSaving) return;
    goesOn.current = isMore;
    await of.submit();
  }
  useKeys({ "mod+enter": () => void save(false), "mod+shift+enter": () => void save(true) });

  const crumbs = [
    { label: "Openings", href: "/openings" },
    { label: opening.title, href: base },
    { label: "New candidate" },
  ];
  return (
    <PageFrame
      crumbs={crumbs}
      status={<SaveState kind={draft.keptAt ? "kept" : "idle"} className="max-sm:hidden" />}
    >
      <div className="grid items-start gap-8 rail:grid-cols-[minmax(0,1fr)_var(--rail-width)] rail:gap-14">
        <form ref={formElement} noValidate onSubmit={of.submit} aria-labelledby="add-title">
          <h1 id="add-title" className="finding mb-[18px]">
            Who is it?
          </h1>
          <RequiredCertificate
            certificate={opening.requiredCertificate}
            reason={opening.requiredCertificateReason}
            className="mb-5"
          />
          <DraftNotice draft={draft} />
          <CandidateFields isNew of={of} />
          <FormProblem of={of} />
          <div className="flex flex-wrap items-center justify-between gap-4 border-t border-border-strong pt-5">
            <span className="section-note">
              Only the name is needed. For many at once,{" "}
              <Link href={`${base}/imports`} className="link">
                import a file
              </Link>
              .
            </span>
            <span className="flex flex-wrap gap-2">
              <Button aria-disabled={of.isSaving} onClick={() => save(true)}>
                Add, then another <Kbd>⌘⇧↵</Kbd>
              </Button>
              <Button variant="primary" aria-disabled={of.isSaving} onClick={() => save(false)}>
                Add candidate <Kbd>⌘↵</Kbd>
              </Button>
            </span>
          </div>
          <button type="submit" className="hidden" aria-hidden tabIndex={-1} />
        </form>
        <SimilarPeople openingId={openingId} name={name} email={email} onAdded={draft.clear} />
      </div>
    </PageFrame>
  );
}
