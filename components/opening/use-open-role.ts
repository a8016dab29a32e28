"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ServerForm } from "@/components/form/use-server-form";
import { toast } from "@/components/ui/toast";
import type { OpeningInput } from "@/domain/opening";
import { useTRPC } from "@/lib/trpc-client";

/** Saves the brief if something was typed, then opens the role; what is still blank is said at its field. */
export function useOpenRole(openingId: string, form: ServerForm<OpeningInput>) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const open = useMutation(trpc.opening.open.mutationOptions());
  return {
    isBusy: open.isPending || form.isSaving,
    async openRole() {
      if (form.form.formState.isDirty && !(await form.submit())) return;
      try {
        await open.mutateAsync({ id: openingId, version: form.version() });
        toast("The role is open");
        await queryClient.invalidateQueries();
      } catch (error) {
        form.refuse(error);
      }
    },
  };
}
