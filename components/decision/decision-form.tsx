"use client";

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Controller, useWatch } from "react-hook-form";
import { CitedOutcomes } from "@/components/decision/cited-outcomes";
import { ConfirmDecision } from "@/components/decision/confirm-decision";
import { decisionTitle } from "@/components/decision/decision-words";
import { KindField } from "@/components/decision/kind-field";
import { useAgainst } from "@/components/decision/use-against";
import { useRationaleDraft } from "@/components/decision/use-rationale-draft";
import { FormField } from "@/components/form/form-field";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { FieldGroup } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import { EmptyState } from "@/components/word/empty-state";
import { SectionFinding } from "@/components/word/section-finding";
import type { DecisionKind } from "@/domain/decision-kind";
import { formatPoints, formatRangeInWords } from "@/lib/format";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Application = RouterOutputs["decision"]["desk"]["applications"][number];

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
  const create = useMutation(
    trpc.decision.create.mutationOptions({
      // What the arithmetic says may have changed since the page was loaded.
      onError: () => cache.invalidateQueries(trpc.decision.desk.queryFilter({ openingId })),
    }),
  );
  const [isAsking, setAsking] = useState(false);
  const first = data.applications.find(({ id }) => id === suggested) ?? data.applications[0];
  const of = useServerForm({
    schema: () => import("@/domain/decision").then(({ decisionInput }) => decisionInput),
    values: {
      openingId,
      applicationId: first?.id ?? "",
      kind: "OFFER" as DecisionKind,
      rationale: "",
      againstArithmetic: "",
      outcomeIds: [] as string[],
      supersedesId: replaces,
    },
    // What was typed where nothing is asked any more is not sent along.
    save: (values) => create.mutateAsync(isAgainst ? values : { ...values, againstArithmetic: "" }),
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
  const against = useAgainst(data, applicationId, kind);
  const isRefused: boolean = of.form.formState.errors.againstArithmetic?.type === "server";
  const isAgainst: boolean = against !== null || isRefused;
  if (!first)
    return (
      <EmptyState title="Nobody to decide about yet">
        Candidates stand here as soon as they are in the opening.
      </EmptyState>
    );
  const ask = of.form.handleSubmit(({ againstArithmetic }) => {
    if (!against || againstArithmetic) return setAsking(true);
    of.form.setError("againstArithmetic", { message: "Say in a sentence why." }, { shouldFocus: true });
  });
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
          render={({ field }) => <KindField value={field.value} onChange={field.onChange} />}
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
      {isAgainst ? (
        <FormField
          of={of}
          name="againstArithmetic"
          label="Against the arithmetic"
          layout="row"
          hint={isRefused ? null : against}
        >
          <Textarea rows={3} dir="auto" />
        </FormField>
      ) : null}
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
        needsSecond={data.signaturesNeeded === 2}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void of.submit();
        }}
      />
    </form>
  );
}
