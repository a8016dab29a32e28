"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormField } from "@/components/form/form-field";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { InviteLink } from "@/components/settings/invite-link";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogTitle,
} from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { type InvitationInput, invitationInput } from "@/domain/member";
import { ROLE_NAMES, ROLE_TASKS, ROLES } from "@/domain/role";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Invited = RouterOutputs["invitation"]["create"];

export interface InviteDialogProps {
  /** An earlier invitation to the same person, whose link stops working. */
  again?: InvitationInput;
  onClose: () => void;
}

/** Asks whom to invite; afterwards shows the link, which is nowhere else. */
export function InviteDialog({ again, onClose }: InviteDialogProps) {
  const [invited, setInvited] = useState<Invited | null>(null);
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DialogContent onInteractOutside={(event) => (invited ? event.preventDefault() : undefined)}>
        <DialogTitle>{invited ? `Link for ${invited.name}` : "Invite somebody"}</DialogTitle>
        <DialogDescription>
          {invited
            ? "Copy it now and send it yourself: it is shown this once."
            : "They get a link that works once, for seven days. An earlier link to the same address stops working."}
        </DialogDescription>
        {invited ? (
          <InviteLink invited={invited} onClose={onClose} />
        ) : (
          <InviteForm again={again} onInvited={setInvited} />
        )}
      </DialogContent>
    </Dialog>
  );
}

function InviteForm({
  again,
  onInvited,
}: {
  again: InvitationInput | undefined;
  onInvited: (invited: Invited) => void;
}) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const create = useMutation(
    trpc.invitation.create.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.invitation.list.queryFilter()),
    }),
  );
  const { email = "", name = "", role = "REVIEWER" } = again ?? {};
  const form = useServerForm({
    schema: invitationInput,
    values: { email, name, role },
    save: (input) => create.mutateAsync(input),
    onSaved: onInvited,
  });
  return (
    <form onSubmit={form.submit} noValidate className="grid gap-4">
      <FormField of={form} name="name" label="Name">
        <Input autoComplete="off" />
      </FormField>
      <FormField of={form} name="email" label="Work e-mail">
        <Input type="email" inputMode="email" autoComplete="off" />
      </FormField>
      <FormField of={form} name="role" label="Role" hint={ROLE_TASKS[form.form.watch("role")]}>
        <NativeSelect>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {ROLE_NAMES[one]}
            </option>
          ))}
        </NativeSelect>
      </FormField>
      <FormProblem of={form} />
      <DialogFooter>
        <DialogClose asChild>
          <Button>Cancel</Button>
        </DialogClose>
        <Button type="submit" variant="primary" disabled={form.isSaving}>
          {form.isSaving ? "Inviting" : "Invite"}
        </Button>
      </DialogFooter>
    </form>
  );
}
