"use client";

import { z } from "zod";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import type { Member } from "@/components/settings/use-member-change";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTitle } from "@/components/ui/dialog";
import { FieldError } from "@/components/ui/field";
import { RadioCard, RadioGroup } from "@/components/ui/radio-group";
import { canReview } from "@/domain/member-change";
import { ROLE_NAMES, ROLE_TASKS, ROLES, type Role } from "@/domain/role";
import { formatCount } from "@/lib/format";

const schema = z.object({ role: z.enum(ROLES) });

export interface MemberDialogProps {
  member: Member;
  change: (
    member: Member,
    next: { role: Role; isActive: boolean; version: number },
  ) => Promise<{ version: number }>;
  onClose: () => void;
}

/** Gives a member another role, and says beforehand what hangs on it. */
export function MemberDialog({ member, change, onClose }: MemberDialogProps) {
  const form = useServerForm({
    schema,
    values: { role: member.role },
    version: member.version,
    save: (values, version) => change(member, { ...values, isActive: member.isActive, version }),
    onSaved: onClose,
  });
  const role = form.form.watch("role");
  const stopsReviewing = member.reviewingOpenings > 0 && !canReview({ role, isActive: true });
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DialogContent aria-describedby={undefined}>
        <DialogTitle>{member.isYou ? "Your role" : `Role of ${member.name}`}</DialogTitle>
        <form onSubmit={form.submit} noValidate className="grid gap-4">
          <RadioGroup
            aria-label="Role"
            value={role}
            onValueChange={(value) => form.form.setValue("role", value as Role, { shouldDirty: true })}
          >
            {ROLES.map((one) => (
              <RadioCard
                key={one}
                value={one}
                label={
                  <>
                    <b className="block">{ROLE_NAMES[one]}</b>
                    <span className="text-sm text-muted-foreground">{ROLE_TASKS[one]}</span>
                  </>
                }
              />
            ))}
          </RadioGroup>
          <div role="status" className="text-sm empty:hidden">
            {stopsReviewing
              ? `They stop reviewing in ${formatCount(member.reviewingOpenings, "opening")}, for good. What they handed in stays.`
              : null}
            {member.isYou && role !== member.role ? "You cannot change this back yourself." : null}
          </div>
          {form.form.formState.errors.role ? (
            <FieldError role="alert">{form.form.formState.errors.role.message}</FieldError>
          ) : null}
          <FormProblem of={form} />
          <DialogFooter>
            <DialogClose asChild>
              <Button>Cancel</Button>
            </DialogClose>
            <Button type="submit" variant="primary" disabled={form.isSaving || role === member.role}>
              {form.isSaving ? "Saving" : "Change role"}
            </Button>
          </DialogFooter>
        </form>
        <ConflictDialog
          of={form}
          labels={{ role: "Role" }}
          say={{ role: (value) => ROLE_NAMES[value as Role] }}
        />
      </DialogContent>
    </Dialog>
  );
}
