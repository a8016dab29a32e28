"use client";

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Controller, useWatch } from "react-hook-form";
import { CitedOutcomes } from "@/components/decision/cited-outcomes";
import { ConfirmDecision } from "@/components/decision/confirm-decision";
import { decisionTitle } from "@/components/decision/decision-words";
import { useRationaleDraft } from "@/components/decision/use-rationale-draft";
import { FormField } from "@/components/form/form-field";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { FieldGroup } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { RadioGroup, RadioGroupItem } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { EmptyState } from "@/components/word/empty-state";
import { SectionFinding } from "@/components/word/section-finding";
import { DECISION_KINDS, type DecisionKind } from "@/domain/decision-kind";
import { formatPoints, formatRangeInWords } from "@/lib/format";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Application = RouterOutputs["decision"]["desk"]["applications"][number];

const KIND_LABELS: Record<DecisionKind, string> = { OFFER: "Offer", HOLD: "Hold", DECLINE: "Not chosen" };

function optionLabel({ name, score }: Application): string {
  if (!score?.isRated) return `${name}, nothing rated yet`;
  return `${name}, ${formatPoints(score.support)} (${formatRangeInWords(score.low, score.high)})`;
}

interface DecisionFormProps {
  openingId: string;
  replaces: string | null;
  suggested: string | null;
}

/** A new decision: who, what, why, and the outcomes it rests on. What is typed survives a closed laptop. */
export function DecisionForm({ openingId, replaces, suggested }: DecisionFormProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const cache = useQueryClient();
  const { data } = useSuspenseQuery(trpc.decision.desk.queryOptions({ openingId }));
  const create = useMutation(trpc.decision.create.mutationOptions());
  const [isAsking, setAsking] = useState(false);
  const first = data.applications.find(({ id }) => id === suggested) ?? data.applications[0];
  const of = useServerForm({
    schema: () => import("@/domain/decision").then(({ decisionInput }) => decisionInput),
    values: {
      openingId,
      applicationId: first?.id ?? "",
      kind: "OFFER" as DecisionKind,
      rationale: "",
      outcomeIds: [] as string[],
      supersedesId: replaces,
    },
    save: (values) => create.mutateAsync(values),
    onSaved: async ({ id }) => {
      draft.clear();
      await cache.invalidateQueries();
      router.push(`/decisions/${id}`);
    },
  });
  const { control } = of.form;
  const draft = useRationaleDraft(openingId, of.form);
  const [applicationId, kind] = useWatch({ control, name: ["applicationId", "kind"] });
  const chosen = data.applications.find(({ id }) => id === applicationId);
  if (!first)
    return (
      <EmptyState title="Nobody to decide about yet">
        Candidates stand here as soon as they are in the opening.
      </EmptyState>
    );
  const ask = of.form.handleSubmit(() => setAsking(true));
  return (
    <form onSubmit={ask} noValidate className="grid gap-5">
      <SectionFinding>
        {replaces ? "What do you decide instead, and why?" : "What do you decide, and why?"}
      </SectionFinding>
      <FormField of={of} name="applicationId" label="About" layout="row" hint="Best supported first">
        <NativeSelect>
          {data.applications.map((one) => (
            <option key={one.id} value={one.id}>
              {optionLabel(one)}
            </option>
          ))}
        </NativeSelect>
      </FormField>
      <FieldGroup label="Decision" layout="row" error={of.form.formState.errors.kind?.message}>
        <Controller
          control={control}
          name="kind"
          render={({ field }) => (
            <RadioGroup
              aria-label="Decision"
              value={field.value}
              onValueChange={field.onChange}
              className="flex flex-wrap gap-x-6 gap-y-1"
            >
              {DECISION_KINDS.map((one) => (
                // biome-ignore lint/a11y/noLabelWithoutControl: the item renders the input
                <label key={one} className="flex min-h-8 cursor-pointer items-center gap-2 touch:min-h-11">
                  <RadioGroupItem value={one} />
                  {KIND_LABELS[one]}
                </label>
              ))}
            </RadioGroup>
          )}
        />
      </FieldGroup>
      <FormField
        of={of}
        name="rationale"
        label="Why"
        layout="row"
        hint="In your own words, so that it can be understood a year from now. Kept on this device as you type."
      >
        <Textarea rows={7} dir="auto" />
      </FormField>
      <FieldGroup
        label="Rests on"
        layout="row"
        hint="The outcomes your reasons cite"
        error={of.form.formState.errors.outcomeIds?.message}
      >
        <Controller
          control={control}
          name="outcomeIds"
          render={({ field }) => (
            <CitedOutcomes
              applications={data.applications}
              decided={applicationId}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      </FieldGroup>
      <FormProblem of={of} />
      <div className="flex justify-end border-t pt-4">
        <Button type="submit" variant="primary" disabled={of.isSaving}>
          {of.isSaving ? "Freezing the packet" : "Record the decision…"}
        </Button>
      </div>
      <ConfirmDecision
        isOpen={isAsking}
        title={decisionTitle(kind, chosen?.name ?? "")}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void of.submit();
        }}
      />
    </form>
  );
}
