"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FollowUp } from "@/components/follow-up/follow-up-data";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormField } from "@/components/form/form-field";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { formatDay } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

/** The first day at work, from which both dates are counted. */
export function FirstDayForm({ followUp }: { followUp: FollowUp }) {
  const { id, startsOn, version, dueOn } = followUp;
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { mutateAsync } = useMutation(trpc.followUp.setStart.mutationOptions());
  const of = useServerForm({
    schema: () => import("@/domain/follow-up/follow-up-input").then((it) => it.followUpFirstDay),
    values: { startsOn },
    version,
    save: (values, at) => mutateAsync({ ...values, id, version: at }),
    onSaved: () => {
      toast("The first day is set");
      void queries.invalidateQueries();
    },
  });
  return (
    <form onSubmit={of.submit} noValidate aria-label="First day" className="grid gap-2">
      <div className="flex flex-wrap items-end gap-3">
        <FormField of={of} name="startsOn" label="First day at work" className="w-44">
          <Input type="date" />
        </FormField>
        <Button type="submit" aria-disabled={of.isSaving}>
          Set the day
        </Button>
      </div>
      <p className="section-note">These questions count from it: {formatDay(dueOn)}.</p>
      <FormProblem of={of} />
      <ConflictDialog of={of} labels={{ startsOn: "First day at work" }} />
    </form>
  );
}
