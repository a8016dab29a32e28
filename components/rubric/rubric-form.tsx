"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { CriteriaList } from "@/components/rubric/criteria-list";
import { type Rubric, valuesOf } from "@/components/rubric/rubric-values";
import { TemplatePanel } from "@/components/rubric/template-panel";
import { WeightSummary } from "@/components/rubric/weight-summary";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Panel } from "@/components/ui/panel";
import { SaveState } from "@/components/word/save-state";
import { SectionTitle } from "@/components/word/section-title";
import { useTRPC } from "@/lib/trpc-client";

const LABELS = {
  criteria: "Criteria",
  parameters: "How the arithmetic weighs",
  evidenceStrength: "How strong each kind of evidence is",
  credentialStrength: "How strong each kind of certificate is",
};

// What the reader does not see at once comes after the page: the arithmetic, the folded settings, the other version.
const LiveCeiling = dynamic(
  () => import("@/components/rubric/live-ceiling").then((module) => module.LiveCeiling),
  {
    ssr: false,
  },
);
const SettingFields = dynamic(
  () => import("@/components/rubric/setting-fields").then((module) => module.SettingFields),
  { ssr: false },
);
const RubricConflict = dynamic(() =>
  import("@/components/rubric/rubric-conflict").then((module) => module.RubricConflict),
);

/** The rubric while it may still change. */
export function RubricForm({ rubric }: { rubric: Rubric }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const update = useMutation(trpc.rubric.update.mutationOptions());
  const form = useServerForm({
    schema: () => import("@/domain/rubric").then((module) => module.rubricForm),
    values: valuesOf(rubric),
    version: rubric.version,
    save: (values, version) => update.mutateAsync({ ...values, openingId: rubric.openingId, version }),
    onSaved: () => queryClient.invalidateQueries(),
  });
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
          <LiveCeiling of={form} rubric={rubric} />
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
        <TemplatePanel rubric={rubric} isDirty={form.form.formState.isDirty} />
      </div>
      {form.conflict ? <RubricConflict of={form} labels={LABELS} /> : null}
    </form>
  );
}
