"use client";

import { useRef } from "react";
import { useWatch } from "react-hook-form";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormField } from "@/components/form/form-field";
import { FormProblem } from "@/components/form/form-problem";
import { ConfirmAgain, ConfirmSend } from "@/components/letter/lazy-dialogs";
import type { Letter, LetterDesk } from "@/components/letter/letter-data";
import { LetterPreview } from "@/components/letter/letter-preview";
import { LetterQuote } from "@/components/letter/letter-quote";
import { NamesNote } from "@/components/letter/names-note";
import { useLetterDeeds } from "@/components/letter/use-letter-deeds";
import { useLetterForm } from "@/components/letter/use-letter-form";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Kbd } from "@/components/ui/kbd";
import { Textarea } from "@/components/ui/textarea";
import { SaveState } from "@/components/word/save-state";
import { LINK_MARK } from "@/domain/message";

/** Puts a quote where the cursor is, as a paragraph of its own; it cannot bring a second link. */
function withQuote(text: string, at: number, quote: string): string {
  const inserted = `“${quote.replaceAll(LINK_MARK, "").trim()}”`;
  return [text.slice(0, at).trimEnd(), inserted, text.slice(at).trimStart()].filter(Boolean).join("\n\n");
}

const LINK_HINT = `${LINK_MARK} stands for the link to their own page.`;
const NO_LINK = `The link to their own page is gone: put ${LINK_MARK} where it should stand.`;

/** A letter that is being written, beside what the candidate will read. Kept while one types. */
export function LetterEditor({ desk, letter }: { desk: LetterDesk; letter: Letter }) {
  const { decision, names, isOld } = desk;
  const name = decision.candidateName;
  const writing = useLetterForm({ decisionId: decision.id, letter, names });
  const { of, kind } = writing;
  const deeds = useLetterDeeds(desk, letter.id, writing);
  const area = useRef<HTMLDivElement>(null);
  const [subject, text] = useWatch({ control: of.form.control, name: ["subject", "text"] });
  useKeys({ "mod+enter": () => deeds.ask("send") });
  function insert(quote: string) {
    const at = area.current?.querySelector("textarea")?.selectionStart ?? text.length;
    of.form.setValue("text", withQuote(text, at, quote), { shouldDirty: true });
  }
  return (
    <div className="grid items-start gap-x-12 gap-y-8 rail:grid-cols-[minmax(0,1fr)_390px]">
      <form
        noValidate
        aria-label="Letter"
        className="grid max-w-[740px] min-w-0 gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          deeds.ask("send");
        }}
      >
        <FormField of={of} name="subject" label="Subject">
          <Input dir="auto" />
        </FormField>
        <div ref={area}>
          <FormField of={of} name="text" label="Letter" hint={text.includes(LINK_MARK) ? LINK_HINT : NO_LINK}>
            <Textarea rows={20} dir="auto" className="max-h-[70vh]" />
          </FormField>
        </div>
        <NamesNote names={writing.names} />
        {isOld ? (
          <p className="text-sm text-attention-text">
            This draft is more than two weeks old, and the day it names draws near. Change that day, or make
            it again.
          </p>
        ) : null}
        <LetterQuote quote={desk.quote} onInsert={insert} />
        <FormProblem of={of} />
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t pt-4">
          <Button type="submit" variant="primary" aria-disabled={deeds.isBusy}>
            Send… <Kbd>⌘↵</Kbd>
          </Button>
          <Button variant="ghost" aria-disabled={deeds.isBusy} onClick={() => deeds.ask("again")}>
            Make it again from the record…
          </Button>
          <SaveState kind={kind} className="ml-auto" />
        </div>
      </form>
      <div className="grid gap-2">
        <h2 className="section-title">As {name} reads it</h2>
        <LetterPreview subject={subject} text={text} label={`As ${name} reads it`} />
      </div>
      <ConflictDialog of={of} labels={{ subject: "Subject", text: "Letter" }} />
      {deeds.asked === "send" ? (
        <ConfirmSend
          name={name}
          canBeMailed={desk.canBeMailed}
          hasAddress={desk.hasAddress}
          onCancel={deeds.forget}
          onConfirm={deeds.send}
        />
      ) : null}
      {deeds.asked === "again" ? <ConfirmAgain onCancel={deeds.forget} onConfirm={deeds.makeAgain} /> : null}
    </div>
  );
}
