"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { errorDataOf, showError } from "@/components/form/api-error";
import { toast } from "@/components/ui/toast";
import { ROLE_NAMES } from "@/domain/role";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

export type Member = RouterOutputs["member"]["list"][number];

/** How long "Undo" is offered. */
const UNDO_MS = 8000;

function sayChange(before: Member, after: RouterOutputs["member"]["update"]): string {
  if (!after.isActive) return `${before.name} is deactivated`;
  if (!before.isActive) return `${before.name} is active again`;
  return `${before.name} is now ${ROLE_NAMES[after.role].toLowerCase()}`;
}

/** Changes a member, says what became of it and offers to undo it where nothing else hung on it. */
export function useMemberChange() {
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const update = useMutation(
    trpc.member.update.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(trpc.member.list.queryFilter()),
    }),
  );

  async function change(member: Member, next: { role: Member["role"]; isActive: boolean; version: number }) {
    const after = await update.mutateAsync({ id: member.id, ...next });
    const undo = () =>
      update.mutate(
        { id: member.id, version: after.version, role: member.role, isActive: member.isActive },
        { onError: showError },
      );
    const canUndo = after.reviewingEnded === 0 && !member.isYou;
    const offer = { action: { label: "Undo", onClick: undo }, duration: UNDO_MS };
    toast(sayChange(member, after), canUndo ? offer : undefined);
    // Whoever changed their own role sees another app from now on.
    if (member.isYou) router.refresh();
    return after;
  }

  /** The same without a form: what is refused becomes a toast, and the list is read anew. */
  async function setActive(member: Member, isActive: boolean) {
    try {
      await change(member, { role: member.role, isActive, version: member.version });
    } catch (error) {
      const refused = Object.values(errorDataOf(error)?.fields ?? {})[0];
      if (refused) toast.error(refused);
      else showError(error);
    }
  }

  return { change, setActive, isPending: update.isPending };
}
