"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { Controller, useWatch } from "react-hook-form";
import type { z } from "zod";
import { errorDataOf } from "@/components/form/api-error";
import { FormField } from "@/components/form/form-field";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { DraftNotice } from "@/components/outcome/draft-notice";
import { useDraft } from "@/components/outcome/use-draft";
import { ChoiceCard } from "@/components/referee/choice-card";
import type { RefereeQuestion } from "@/components/referee/referee-question";
import { Button } from "@/components/ui/button";
import { FieldGroup } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import type { RefereeAnswerFields } from "@/domain/referee";
import type { RefereeAnswer, RefereeRelation } from "@/domain/referee-fields";
import { useTRPC } from "@/lib/trpc-client";

type Values = {
  answer: RefereeAnswer | "";
  relation: RefereeRelation | "";
  correction: string;
  ownPart: string;
  comment: string;
};

const EMPTY: Values = { answer: "", relation: "", correction: "", ownPart: "", comment: "" };
const ANSWERS: readonly (readonly [RefereeAnswer, string])[] = [
  ["CONFIRMED", "Yes, it was like that"],
  ["CORRECTED", "In part: something is different"],
  ["DECLINED", "I would rather not say"],
];
const RELATIONS: readonly (readonly [RefereeRelation, string])[] = [
  ["MANAGER", "I was their manager"],
  ["PEER", "I was a colleague"],
];
const VERBS: Record<RefereeAnswer | "", string> = {
  "": "Send my answer",
  CONFIRMED: "Confirm",
  CORRECTED: "Send the correction",
  DECLINED: "Decline",
};

/** Loaded when the form is handed in; the two choices start empty, which the rules then refuse in words. */
const schema = () =>
  import("@/domain/referee").then(
    ({ refereeAnswer }) => refereeAnswer as unknown as z.ZodType<RefereeAnswerFields, Values>,
  );

interface RefereeFormProps {
  token: string;
  question: RefereeQuestion;
  /** The claim is another by now: it is shown before anything is stored. */
  onChanged: (question: RefereeQuestion) => void;
  onAnswered: (answer: RefereeAnswer) => void;
}

/** Confirm, correct or decline, and what the referee wants to add. What is typed stays on the phone until it is sent. */
export function RefereeForm({ token, question, onChanged, onAnswered }: RefereeFormProps) {
  const trpc = useTRPC();
  const { mutateAsync } = useMutation(trpc.referee.answer.mutationOptions());
  const of = useServerForm<Values, RefereeAnswerFields, RefereeAnswer | null>({
    schema,
    values: EMPTY,
    save: async (values) => {
      try {
        await mutateAsync({ ...values, token, claimVersion: question.claimVersion });
        return values.answer;
      } catch (error) {
        const data = errorDataOf(error);
        if (data?.reason !== "CONFLICT") throw error;
        onChanged(data.current as RefereeQuestion);
        return null;
      }
    },
    onSaved: (answer) => {
      if (!answer) return;
      draft.clear();
      onAnswered(answer);
      window.scrollTo({ top: 0 });
    },
  });
  // Part of the token names the draft: enough to tell two links apart, too little to open one.
  const draft = useDraft(`outweigh.referee.${token.slice(0, 10)}`, of.form, EMPTY);
  const answer = useWatch({ control: of.form.control, name: "answer" });
  const isOpen = answer !== "DECLINED";
  function submit(event: FormEvent) {
    // Whoever declines is not asked what they were.
    if (!isOpen) of.form.setValue("relation", question.relation);
    return of.submit(event);
  }
  return (
    <form noValidate onSubmit={submit} method="post" className="mt-6 grid gap-5">
      <DraftNotice draft={draft} />
      <Choice of={of} name="answer" label="Is that right?" options={ANSWERS} />
      {answer === "CORRECTED" ? (
        <FormField of={of} name="correction" label="What is different?">
          <Textarea rows={3} dir="auto" />
        </FormField>
      ) : null}
      {isOpen ? <AboutThem of={of} name={question.candidateName} /> : null}
      <FormField of={of} name="comment" label={isOpen ? "Anything else? (optional)" : "Why? (optional)"}>
        <Textarea rows={2} dir="auto" />
      </FormField>
      <FormProblem of={of} />
      <div className="grid gap-2.5">
        <Button type="submit" variant="primary" size="lg" aria-disabled={of.isSaving}>
          {of.isSaving ? "Sending" : VERBS[answer]}
        </Button>
        <p className="section-note">
          {question.organizationName} keeps your answer with the application, under your name and the domain
          of your e-mail address.
        </p>
      </div>
    </form>
  );
}

type Of = ReturnType<typeof useServerForm<Values, RefereeAnswerFields, RefereeAnswer | null>>;

function AboutThem({ of, name }: { of: Of; name: string }) {
  return (
    <>
      <Choice of={of} name="relation" label="What were you to them?" options={RELATIONS} />
      <FormField of={of} name="ownPart" label={`What was ${name}’s own part in it? (optional)`}>
        <Textarea rows={3} dir="auto" />
      </FormField>
    </>
  );
}

interface ChoiceProps {
  of: Of;
  name: "answer" | "relation";
  label: string;
  options: readonly (readonly [string, string])[];
}

function Choice({ of, name, label, options }: ChoiceProps) {
  return (
    <Controller
      control={of.form.control}
      name={name}
      render={({ field, fieldState }) => (
        <FieldGroup label={label} error={fieldState.error?.message}>
          <RadioGroup value={field.value} onValueChange={field.onChange} className="gap-2" aria-label={label}>
            {options.map(([value, text]) => (
              <ChoiceCard key={value} value={value}>
                {text}
              </ChoiceCard>
            ))}
          </RadioGroup>
        </FieldGroup>
      )}
    />
  );
}
