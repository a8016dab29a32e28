"use client";

import type { LetterDesk } from "@/components/letter/letter-data";
import { NamesNote } from "@/components/letter/names-note";
import { Button } from "@/components/ui/button";

interface LetterQuoteProps {
  quote: LetterDesk["quote"];
  onInsert: (text: string) => void;
}

/** The reasons as the panel has them, which the letter leaves out; a person who has read them can quote them. */
export function LetterQuote({ quote, onInsert }: LetterQuoteProps) {
  const { text, named, hinted } = quote;
  return (
    <details>
      <summary className="cursor-pointer text-sm text-muted-foreground">The reasons in the decision</summary>
      <div className="mt-2.5 grid gap-3 text-sm">
        <p className="section-note">
          Written for the record, not for the candidate. The letter leaves them out.
        </p>
        <blockquote dir="auto" className="max-w-measure border-l-2 pl-3 break-words whitespace-pre-line">
          {text}
        </blockquote>
        <NamesNote names={{ named, hinted }} isQuote />
        <Button className="justify-self-start" onClick={() => onInsert(text)}>
          Insert as a quote
        </Button>
      </div>
    </details>
  );
}
