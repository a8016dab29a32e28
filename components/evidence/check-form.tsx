"use client";

import { type FormEvent, useRef } from "react";
import { CheckAnswers } from "@/components/evidence/check-answers";
import { CheckPoints } from "@/components/evidence/check-points";
import type { CheckDesk } from "@/components/evidence/check-types";
import { useCheck } from "@/components/evidence/use-check";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Kbd } from "@/components/ui/kbd";
import { Textarea } from "@/components/ui/textarea";
import { NOTE_MISSING } from "@/domain/evidence-check";

/** The four answers with what each would change, the note, and the way on. */
export function CheckForm({ desk, back }: { desk: CheckDesk; back: string }) {
  const { verdict, note, problem, isSaving, choose, write, save } = useCheck(desk, back);
  const noteRef = useRef<HTMLTextAreaElement>(null);
  const send = (goesOn: boolean) => {
    if (!save(goesOn)) noteRef.current?.focus();
  };
  useKeys({
    "1": () => choose("SUPPORTS"),
    "2": () => choose("SUPPORTS_PARTLY"),
    "3": () => choose("DOES_NOT_SUPPORT"),
    "4": () => choose("CANNOT_TELL"),
    m: (event) => {
      event.preventDefault();
      noteRef.current?.focus();
    },
    "mod+enter": () => send(false),
    "mod+shift+enter": () => send(true),
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    send(false);
  }
  const isRequired = verdict !== null && NOTE_MISSING[verdict] !== "";
  return (
    <form noValidate onSubmit={submit} aria-label="Check" className="grid min-w-0 gap-5">
      <CheckAnswers desk={desk} verdict={verdict} error={problem.verdict} onChoose={choose} />
      <Field
        label={isRequired ? "Note" : "Note, if you like"}
        hint={verdict && isRequired ? NOTE_MISSING[verdict] : "What you looked at"}
        error={problem.note}
      >
        <Textarea
          ref={noteRef}
          rows={3}
          dir="auto"
          required={isRequired}
          value={note}
          onChange={(event) => write(event.target.value)}
        />
      </Field>
      <CheckPoints desk={desk} verdict={verdict} />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" aria-disabled={isSaving}>
          Save check <Kbd>⌘↵</Kbd>
        </Button>
        {desk.next ? (
          <Button aria-disabled={isSaving} onClick={() => send(true)}>
            Save and check the next <Kbd>⌘⇧↵</Kbd>
          </Button>
        ) : null}
      </div>
    </form>
  );
}
