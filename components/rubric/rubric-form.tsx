"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useWatch } from "react-hook-form";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { CeilingNote } from "@/components/rubric/ceiling-note";
import { CriteriaList } from "@/components/rubric/criteria-list";
import { sayCriteria, saySettings } from "@/components/rubric/rubric-conflict";
import { policyOf, type Rubric, valuesOf } from "@/components/rubric/rubric-values";
import { SettingFields } from "@/components/rubric/setting-fields";
import { WeightSummary } from "@/components/rubric/weight-summary";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Panel } from "@/components/ui/panel";
import { SaveState } from "@/components/word/save-state";
import { SectionTitle } from "@/components/word/section-title";
import { rubricForm, type RubricForm as Values } from "@/domain/rubric";
import { useTRPC } from "@/lib/trpc-client";

const LABELS = {
  criteria: "Criteria",
  parameters: "How the arithmetic weighs",
  evidenceStrength: "How strong each kind of evidence is",
  credentialStrength: "How strong each kind of certificate is",
};

/** The rubric while it may still change. */
export function RubricForm({ rubric }: { rubric: Rubric }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const update = useMutation(trpc.rubric.update.mutationOptions());
  const form = useServerForm({
    schema: rubricForm,
    values: valuesOf(rubric),
    version: rubric.version,
    save: (values, version) => update.mutateAsync({ ...values, openingId: rubric.openingId, version }),
    onSaved: () => queryClient.invalidateQueries(),
  });
  const values = useWatch({ control: form.form.control }) as Values;
  useKeys({ "mod+enter": () => void form.submit() });
  return (
    <form
      onSubmit={form.submit}
      noValidate
      aria-label="Rubric"
      className="grid items-start gap-x-9 gap-y-8 rail:grid-cols-[minmax(0,1fr)_var(--rail-width)]"
    >
      <div className="min-w-0">
        <CriteriaList of={form} />
        <SectionTitle className="mt-10 mb-3">Advanced settings</SectionTitle>
        <SettingFields of={form} group="parameters" title={LABELS.parameters} />
        <SettingFields of={form} group="evidenceStrength" title={LABELS.evidenceStrength} />
        <SettingFields of={form} group="credentialStrength" title={LABELS.credentialStrength} />
      </div>
      <div className="grid gap-4 rail:sticky rail:top-16">
        <Panel title="Weights">
          <WeightSummary of={form} />
        </Panel>
        <Panel title="Certificate ceiling">
          <CeilingNote policy={policyOf(values, rubric)} />
        </Panel>
        <FormProblem of={form} />
        <div className="flex flex-wrap items-center gap-2.5">
          <Button type="submit" variant="primary" disabled={form.isSaving}>
            Save the rubric <Kbd>⌘↵</Kbd>
          </Button>
          <SaveState
            kind={form.isSaving ? "saving" : form.savedAt && !form.form.formState.isDirty ? "saved" : "idle"}
            at={form.savedAt}
          />
        </div>
      </div>
      <ConflictDialog
        of={form}
        labels={LABELS}
        say={{
          criteria: sayCriteria,
          parameters: saySettings("parameters"),
          evidenceStrength: saySettings("evidenceStrength"),
          credentialStrength: saySettings("credentialStrength"),
        }}
      />
    </form>
  );
}
