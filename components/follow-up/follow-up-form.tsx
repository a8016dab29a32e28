"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { answersWords } from "@/components/follow-up/answer-words";
import type { FollowUp } from "@/components/follow-up/follow-up-data";
import { LevelQuestion } from "@/components/follow-up/level-question";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormField } from "@/components/form/form-field";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import type { FieldMessages } from "@/domain/errors";
import type { FollowUpAnswer, FollowUpContent } from "@/domain/follow-up/follow-up-input";
import { refusedAnswers } from "@/domain/follow-up/refused-answers";
import { useTRPC } from "@/lib/trpc-client";

/** The five questions, answered or changed. */
export function FollowUpForm({ followUp }: { followUp: FollowUp }) {
  const { id, questions, answers, note, version, answeredAt } = followUp;
  const trpc = useTRPC();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState<FieldMessages>({});
  const { mutateAsync } = useMutation(trpc.followUp.answer.mutationOptions());
  const of = useServerForm({
    schema: () => import("@/domain/follow-up/follow-up-input").then((it) => it.followUpContent),
    values: { answers: [...answers], note } as FollowUpContent,
    version,
    save: (values, at) => mutateAsync({ ...values, id, version: at }),
    onSaved: () => {
      toast(answeredAt ? "The change is stored" : "Thank you. It is stored, and no score changed");
      void queries.invalidateQueries();
    },
  });
  const given = useWatch({ control: of.form.control, name: "answers" });
  function choose(key: string, level: number | null) {
    const others = of.form.getValues("answers").filter((answer) => answer.key !== key);
    of.form.setValue("answers", [...others, { key, level }], { shouldDirty: true });
    setMissing(({ [key]: _, ...rest }) => rest);
  }
  async function send(event?: FormEvent) {
    event?.preventDefault();
    if (of.isSaving) return;
    const refused = refusedAnswers(of.form.getValues("answers"), questions);
    setMissing(refused);
    const first = questions.findIndex(({ key }) => refused[key]);
    if (first < 0) return void (await of.submit());
    form.current?.querySelectorAll("[role=radiogroup]")[first]?.querySelector("input")?.focus();
  }
  useKeys({ "mod+enter": () => void send() });
  return (
    <form ref={form} onSubmit={send} noValidate aria-label="How it goes" className="grid gap-7">
      {questions.map((question) => (
        <LevelQuestion
          key={question.key}
          question={question}
          level={given.find(({ key }) => key === question.key)?.level}
          error={missing[question.key]}
          onChoose={(level) => choose(question.key, level)}
        />
      ))}
      <FormField of={of} name="note" label="Anything else, if you like">
        <Textarea rows={3} dir="auto" />
      </FormField>
      <FormProblem of={of} />
      <div className="flex justify-end border-t pt-4">
        <Button type="submit" variant="primary" aria-disabled={of.isSaving}>
          {answeredAt ? "Store the change" : "Store the answers"} <Kbd>⌘↵</Kbd>
        </Button>
      </div>
      <ConflictDialog
        of={of}
        labels={{ answers: "Answers", note: "Anything else" }}
        say={{ answers: (value) => answersWords(value as FollowUpAnswer[], questions) }}
      />
    </form>
  );
}
