"use client";

import { DraftCard } from "@/components/candidate-link/draft-card";
import { OwnCredentialFields } from "@/components/candidate-link/own-credential-fields";
import type { CandidateView, CredentialValues } from "@/components/candidate-link/page-types";
import type { Sendables } from "@/components/candidate-link/sendable";
import { useSendableDraft } from "@/components/candidate-link/use-sendable-draft";
import { isBlankCredential } from "@/domain/candidate-link/candidate-fields";

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
  const { of, saving } = useSendableDraft<CredentialValues>({
    token,
    draft,
    of: "CREDENTIAL",
    schema: () =>
      import("@/domain/candidate-link/candidate-entry").then((entry) =>
        entry.candidateCredentialOn(view.today),
      ),
    values: draft.credential as CredentialValues,
    contentOf: (credential) => ({ of: "CREDENTIAL", credential }),
    isBlank: isBlankCredential,
    sendables,
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
