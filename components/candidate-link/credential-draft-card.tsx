"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { DraftCard } from "@/components/candidate-link/draft-card";
import { OwnCredentialFields } from "@/components/candidate-link/own-credential-fields";
import type { CandidateView, CredentialValues } from "@/components/candidate-link/page-types";
import type { Sendables } from "@/components/candidate-link/sendable";
import { useAutosave } from "@/components/candidate-link/use-autosave";
import { useServerForm } from "@/components/form/use-server-form";
import { isBlankCredential } from "@/domain/candidate-link/candidate-fields";
import { useTRPC } from "@/lib/trpc-client";

type Draft = CandidateView["drafts"]["credentials"][number];

interface CredentialDraftCardProps {
  token: string;
  view: CandidateView;
  draft: Draft;
  index: number;
  sendables: Sendables;
  onGone: () => Promise<void>;
}

/** A certificate that is being entered: kept while one types, checked when it is sent. */
export function CredentialDraftCard(props: CredentialDraftCardProps) {
  const { token, view, draft, index, sendables, onGone } = props;
  const trpc = useTRPC();
  const { mutateAsync } = useMutation(trpc.candidateLink.saveDraft.mutationOptions());
  const of = useServerForm<CredentialValues, CredentialValues, boolean>({
    schema: () =>
      import("@/domain/candidate-link/candidate-entry").then((entry) =>
        entry.candidateCredentialOn(view.today),
      ),
    values: draft.credential as CredentialValues,
    version: draft.version,
    save: async () => true,
  });
  const { form } = of;
  const saving = useAutosave(form, draft.version, (credential, version) =>
    mutateAsync({ token, draftId: draft.id, version, draft: { of: "CREDENTIAL", credential } }),
  );
  useEffect(() => {
    const map = sendables.current;
    map.set(draft.id, {
      of: "CREDENTIAL",
      version: saving.version,
      ready: async () =>
        (isBlankCredential(form.getValues()) || (await of.submit())) && (await saving.flush()),
    });
    return () => void map.delete(draft.id);
  });
  return (
    <DraftCard
      token={token}
      of="CREDENTIAL"
      draftId={draft.id}
      title={`Certificate ${index + 1}`}
      saving={saving}
      onGone={onGone}
    >
      <OwnCredentialFields of={of} today={view.today} />
    </DraftCard>
  );
}
