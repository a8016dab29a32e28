"use client";

import { z } from "zod";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormField } from "@/components/form/form-field";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTitle } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { requiredLine } from "@/domain/text";

const schema = z.object({ name: requiredLine });

export interface NameDialogProps {
  title: string;
  label: string;
  name: string;
  version: number;
  save: (input: { name: string; version: number }) => Promise<{ version: number }>;
  onClose: () => void;
}

/** Renames something that has a version: oneself, or the organization. */
export function NameDialog({ title, label, name, version, save, onClose }: NameDialogProps) {
  const form = useServerForm({
    schema,
    values: { name },
    version,
    save: (values, current) => save({ ...values, version: current }),
    onSaved: onClose,
  });
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DialogContent aria-describedby={undefined}>
        <DialogTitle>{title}</DialogTitle>
        <form onSubmit={form.submit} noValidate className="grid gap-4">
          <FormField of={form} name="name" label={label}>
            <Input autoComplete="off" />
          </FormField>
          <FormProblem of={form} />
          <DialogFooter>
            <DialogClose asChild>
              <Button>Cancel</Button>
            </DialogClose>
            <Button type="submit" variant="primary" disabled={form.isSaving}>
              {form.isSaving ? "Saving" : "Save"}
            </Button>
          </DialogFooter>
        </form>
        <ConflictDialog of={form} labels={{ name: label }} />
      </DialogContent>
    </Dialog>
  );
}
