"use client";

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

/** The interview's questions, one a line: to write, paste and reorder as text. */
export function QuestionsField({ of, suggested }: QuestionsFieldProps) {
  const { field, fieldState } = useController({ control: of.form.control, name: "interviewQuestions" });
  const lines: readonly string[] = field.value;
  const isBlank = lines.every((line) => line.trim() === "");
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
          rows={Math.max(5, lines.length)}
          name={field.name}
          ref={field.ref}
          value={lines.join("\n")}
          onBlur={field.onBlur}
          onChange={(event) => field.onChange(event.target.value.split("\n"))}
        />
      </Field>
      {isBlank && suggested.length > 0 ? (
        <Button size="sm" className="justify-self-start" onClick={() => field.onChange([...suggested])}>
          Take the template’s {suggested.length} questions
        </Button>
      ) : null}
    </>
  );
}
