"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/textarea";

const MOST = 1000;

interface AnswerFormProps {
  /** Who is answered: "Mei". */
  name: string;
  isBusy: boolean;
  /** Answers whether it was stored. */
  onSend: (text: string) => Promise<boolean>;
}

/** Opens a field under a reason, and sends what is written as an answer to it. */
export function AnswerForm({ name, isBusy, onSend }: AnswerFormProps) {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  if (text === null) {
    return (
      <Button variant="link" className="print:hidden" onClick={() => setText("")}>
        Answer {name}
      </Button>
    );
  }
  const send = async () => {
    if (!isBusy && text.trim() !== "" && (await onSend(text))) setText(null);
  };
  return (
    <form
      className="mt-1 grid w-full gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label htmlFor={id} className="font-medium">
        Your answer to {name}
      </label>
      <Textarea
        id={id}
        dir="auto"
        autoFocus
        value={text}
        maxLength={MOST}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) void send();
          if (event.key === "Escape" && text === "") setText(null);
        }}
      />
      <span className="flex gap-2">
        <Button type="submit" aria-disabled={isBusy || text.trim() === "" || undefined}>
          Send the answer
        </Button>
        <Button variant="ghost" onClick={() => setText(null)}>
          Cancel
        </Button>
      </span>
    </form>
  );
}
