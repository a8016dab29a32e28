"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { CANDIDATE_LABELS, CandidateFields } from "@/components/candidate/candidate-fields";
import { CandidateReading } from "@/components/candidate/candidate-reading";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { PageFrame } from "@/components/shell/page-frame";
import { useKeys } from "@/components/shell/use-keys";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Panel } from "@/components/ui/panel";
import { SaveState } from "@/components/word/save-state";
import type { CandidateInput } from "@/domain/candidate";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Details = RouterOutputs["candidate"]["get"];

/** A person: what is known of them, to be edited by those who may, and the openings they are in. */
export function CandidateEdit({ candidateId, canEdit }: { candidateId: string; canEdit: boolean }) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.candidate.get.queryOptions({ candidateId }));
  return canEdit ? <EditForm details={data} /> : <CandidatePage details={data} />;
}

function CandidatePage({ details }: { details: Details }) {
  return (
    <PageFrame crumbs={[{ label: "Candidates", href: "/candidates" }, { label: details.values.name }]}>
      <Layout details={details}>
        <CandidateReading values={details.values} />
      </Layout>
    </PageFrame>
  );
}

function EditForm({ details }: { details: Details }) {
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  const { id } = details;
  const { version, ...values } = details.values;
  const { mutateAsync } = useMutation(trpc.candidate.update.mutationOptions());
  const of = useServerForm<CandidateInput, CandidateInput, { version: number }>({
    schema: () => import("@/domain/candidate").then(({ candidateInput }) => candidateInput),
    values,
    version,
    save: (changed, at) => mutateAsync({ ...changed, id, version: at }),
    onSaved: () => void entryChanged(),
  });
  useKeys({ "mod+enter": () => of.isSaving || void of.submit() });
  return (
    <PageFrame
      crumbs={[{ label: "Candidates", href: "/candidates" }, { label: values.name }]}
      status={<SaveState kind={of.isSaving ? "saving" : of.savedAt ? "saved" : "idle"} at={of.savedAt} />}
    >
      <Layout details={details}>
        <form noValidate onSubmit={of.submit} aria-label="What is known of them">
          <CandidateFields of={of} />
          <FormProblem of={of} />
          <div className="flex justify-end border-t border-border-strong pt-5">
            <Button type="submit" variant="primary" aria-disabled={of.isSaving}>
              Save <Kbd>⌘↵</Kbd>
            </Button>
          </div>
          <ConflictDialog of={of} labels={CANDIDATE_LABELS} />
        </form>
      </Layout>
    </PageFrame>
  );
}

function Layout({ details, children }: { details: Details; children: React.ReactNode }) {
  return (
    <div className="grid items-start gap-8 rail:grid-cols-[minmax(0,1fr)_var(--rail-width)] rail:gap-9">
      <div className="min-w-0">
        <h1 dir="auto" className="page-title mb-4 break-words">
          {details.values.name}
        </h1>
        {children}
      </div>
      <Panel title="Openings">
        <ul className="grid gap-2">
          {details.applications.map(({ applicationId, openingId, openingTitle, number, status }) => (
            <li key={applicationId} className="flex items-baseline justify-between gap-3">
              <Link
                href={`/openings/${openingId}/applications/${applicationId}`}
                className="link min-w-0 break-words"
              >
                <bdi>{openingTitle}</bdi>
              </Link>
              {status === "WITHDRAWN" ? (
                <Badge variant="dashed">Withdrawn</Badge>
              ) : (
                <span className="axis shrink-0">Candidate {number}</span>
              )}
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
