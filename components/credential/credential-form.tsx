"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { CredentialFields } from "@/components/credential/credential-fields";
import { CREDENTIAL_LABELS, sayCredential } from "@/components/credential/credential-labels";
import type { Proof } from "@/components/credential/use-proof-deeds";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { toast } from "@/components/ui/toast";
import type { CredentialInput } from "@/domain/credential";
import { useTRPC } from "@/lib/trpc-client";

interface CredentialFormProps {
  applicationId: string;
  /** What is stored; left out for a new certificate. */
  stored?: { readonly id: string; readonly version: number; readonly values: CredentialInput };
  today: string;
  /** Where to go afterwards. */
  back: string;
  /** What the badge's own words suggest. */
  suggestions?: Proof["suggestions"] | undefined;
}

const EMPTY: CredentialInput = {
  title: "",
  issuer: "",
  kind: "KNOWLEDGE_EXAM",
  issuedOn: "",
  expiresOn: null,
  grade: null,
  testsSpecificSkills: "UNANSWERED",
  appliesToOpening: "UNANSWERED",
  includesPracticalWork: "UNANSWERED",
  servesObjective: "UNANSWERED",
  genuineness: "STATED",
  genuinenessNote: "",
  link: "",
};

/** A certificate being entered or edited. */
export function CredentialForm({ applicationId, stored, today, back, suggestions }: CredentialFormProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const entryChanged = useEntryChanged();
  const create = useMutation(trpc.credential.create.mutationOptions());
  const update = useMutation(trpc.credential.update.mutationOptions());
  const of = useServerForm<CredentialInput, CredentialInput, unknown>({
    schema: () => import("@/domain/credential").then(({ credentialInputOn }) => credentialInputOn(today)),
    values: stored?.values ?? EMPTY,
    version: stored?.version,
    prefix: "credential",
    save: (credential, version) =>
      stored
        ? update.mutateAsync({ id: stored.id, version, credential })
        : create.mutateAsync({ applicationId, credential }),
    onSaved: () => {
      toast("Certificate saved");
      void entryChanged();
      router.push(back);
    },
  });
  const save = () => of.isSaving || void of.submit();
  useKeys({ "mod+enter": save });
  return (
    <form noValidate onSubmit={of.submit} aria-labelledby="credential-title">
      <CredentialFields of={of} today={today} isNew={!stored} suggestions={suggestions} />
      <FormProblem of={of} />
      <div className="flex flex-wrap justify-end gap-2 border-t border-border-strong pt-5">
        <Button onClick={() => router.push(back)}>Cancel</Button>
        <Button type="submit" variant="primary" aria-disabled={of.isSaving}>
          Save certificate <Kbd>⌘↵</Kbd>
        </Button>
      </div>
      <ConflictDialog of={of} labels={CREDENTIAL_LABELS} say={sayCredential} />
    </form>
  );
}
