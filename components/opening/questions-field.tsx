"use client";

import { useState } from "react";
import { useController } from "react-hook-form";
import { StoredValue } from "@/components/form/stored-value";
import type { ServerForm } from "@/components/form/use-server-form";
import { sayQuestions } from "@/components/opening/brief-labels";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { OpeningInput } from "@/domain/opening";

interface QuestionsFieldProps {
  of: ServerForm<OpeningInput>;
  /** What the template asks, to begin with again. */
  suggested: readonly string[];
}

function questionsOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The interview's questions, one a line: to write, paste and reorder as text. Blank lines set them apart. */
export function QuestionsField({ of, suggested }: QuestionsFieldProps) {
  const { field, fieldState } = useController({ control: of.form.control, name: "interviewQuestions" });
  const questions: readonly string[] = field.value;
  const [typed, setTyped] = useState("");
  // What was typed, blank lines and all, as long as it says what the form holds; else what the form was given.
  const isTyped = questionsOf(typed).join("\n") === questions.join("\n");
  const hint = of.theirs ? (
    <StoredValue of={of} name="interviewQuestions" say={sayQuestions} />
  ) : (
    "One a line. They ask for results: what changed, and who counted it"
  );
  return (
    <>
      <Field layout="row" label="Questions" hint={hint} error={fieldState.error?.message}>
        <Textarea
          dir="auto"
          rows={Math.max(5, questions.length * 2 + 3)}
          name={field.name}
          ref={field.ref}
          value={isTyped && typed !== "" ? typed : questions.join("\n\n")}
          onBlur={field.onBlur}
          onChange={({ target }) => {
            setTyped(target.value);
            field.onChange(questionsOf(target.value));
          }}
        />
      </Field>
      {questions.length === 0 && suggested.length > 0 ? (
        <Button size="sm" onClick={() => field.onChange([...suggested])}>
          Take the template’s {suggested.length} questions
        </Button>
      ) : null}
    </>
  );
}
