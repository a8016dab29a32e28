"use client";

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { BriefFields } from "@/components/opening/brief-fields";
import { BRIEF_LABELS, sayBrief } from "@/components/opening/brief-labels";
import { TemplateExamples } from "@/components/opening/template-examples";
import { useOpenRole } from "@/components/opening/use-open-role";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { SaveState } from "@/components/word/save-state";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Opening = RouterOutputs["opening"]["get"];

function valuesOf(opening: Opening) {
  const { title, location, hiringManagerId, goals, bottlenecks, teamAiSkillLevel, measuresOfSuccess } =
    opening;
  const { roleExpectsAi, employerValuesCertificates, asOf } = opening;
  const brief = { goals, bottlenecks, teamAiSkillLevel, measuresOfSuccess };
  const { requiredCertificate, requiredCertificateReason, interviewQuestions } = opening;
  const counted = { roleExpectsAi, employerValuesCertificates, asOf };
  const requirement = { requiredCertificate, requiredCertificateReason };
  return { title, location, hiringManagerId, ...brief, ...counted, ...requirement, interviewQuestions };
}

/** The hiring managers to choose from; whoever it is now stays on the list whatever has become of them. */
function withPresent(opening: Opening, people: readonly { memberId: string; name: string }[]) {
  const present = { memberId: opening.hiringManagerId, name: opening.hiringManagerName };
  return people.some(({ memberId }) => memberId === present.memberId) ? people : [present, ...people];
}

/** The brief of an opening, to be edited. */
export function BriefForm({ opening }: { opening: Opening }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data: choices } = useSuspenseQuery(trpc.opening.choices.queryOptions());
  const { data: templates } = useSuspenseQuery(trpc.template.list.queryOptions());
  const template = templates.find(({ key }) => key === opening.templateKey);
  const hiringManagers = withPresent(opening, choices.hiringManagers);
  const update = useMutation(trpc.opening.update.mutationOptions());
  const form = useServerForm({
    schema: () => import("@/domain/opening").then((module) => module.openingInput),
    values: valuesOf(opening),
    version: opening.version,
    save: (values, version) => update.mutateAsync({ ...values, id: opening.id, version }),
    onSaved: () => queryClient.invalidateQueries(),
  });
  const { openRole, isBusy } = useOpenRole(opening.id, form);
  useKeys({ "mod+enter": () => void form.submit() });
  const isDraft = opening.status === "DRAFT";
  return (
    <div className="grid items-start gap-x-9 gap-y-8 rail:grid-cols-[minmax(0,1fr)_var(--rail-width)]">
      <form onSubmit={form.submit} noValidate aria-label="Brief">
        <BriefFields
          of={form}
          template={template}
          hiringManagers={hiringManagers}
          frozenOn={opening.frozenOn}
        />
        <div className="mt-6 grid gap-3 border-t border-border pt-5">
          <FormProblem of={form} />
          <div className="flex flex-wrap items-center gap-2">
            <Button type="submit" variant={isDraft ? "outline" : "primary"} disabled={isBusy}>
              Save the brief <Kbd>⌘↵</Kbd>
            </Button>
            {isDraft && opening.can.open ? (
              <Button variant="primary" onClick={openRole} disabled={isBusy}>
                Open the role
              </Button>
            ) : null}
            <SaveState
              kind={
                form.isSaving ? "saving" : form.savedAt && !form.form.formState.isDirty ? "saved" : "idle"
              }
              at={form.savedAt}
            />
          </div>
        </div>
        <ConflictDialog of={form} labels={BRIEF_LABELS} say={sayBrief(hiringManagers)} />
      </form>
      {template ? <TemplateExamples template={template} /> : null}
    </div>
  );
}
