"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { ConfirmRemoval } from "@/components/candidate/confirm-removal";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { showError } from "@/components/form/api-error";
import { toast } from "@/components/ui/toast";
import { useTRPC } from "@/lib/trpc-client";

interface RemoveCredentialProps {
  credential: { readonly id: string; readonly version: number; readonly title: string };
  back: string;
}

/** Removes a certificate after asking. */
export function RemoveCredential({ credential, back }: RemoveCredentialProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const entryChanged = useEntryChanged();
  const { id, version, title } = credential;
  const { mutate } = useMutation(
    trpc.credential.remove.mutationOptions({
      onSuccess: () => {
        toast("Certificate removed");
        router.push(back);
        void entryChanged();
      },
      onError: showError,
    }),
  );
  return (
    <ConfirmRemoval
      trigger="Remove"
      title="Remove this certificate?"
      sentence={`“${title}” no longer counts. The audit log keeps what it said.`}
      action="Remove certificate"
      onConfirm={() => mutate({ id, version })}
    />
  );
}
