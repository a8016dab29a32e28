"use client";

import { useId } from "react";
import type { CandidateView } from "@/components/candidate-link/page-types";
import { Checkbox } from "@/components/ui/checkbox";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";
import { Label } from "@/components/ui/label";
import { formatDay } from "@/lib/format";

interface ConsentPanelProps {
  view: CandidateView;
  hasAgreed: boolean;
  onAgreed: (hasAgreed: boolean) => void;
}

/** What a candidate agrees to before anything is sent; afterwards the same words to read again. */
export function ConsentPanel({ view, hasAgreed, onAgreed }: ConsentPanelProps) {
  const id = useId();
  const { agreedAt } = view.consent;
  if (agreedAt) {
    return (
      <Collapsible>
        <CollapsibleTrigger>You agreed on {formatDay(agreedAt)} to what is stored</CollapsibleTrigger>
        <CollapsibleContent>
          <Clauses view={view} />
        </CollapsibleContent>
      </Collapsible>
    );
  }
  return (
    <section
      aria-labelledby="consent-title"
      className="rounded-md border border-border-strong bg-card px-4 py-4 [--surface:var(--card)]"
    >
      <h3 id="consent-title" className="mb-2 text-md font-strong">
        Before you send it
      </h3>
      <Clauses view={view} />
      <div className="mt-4 flex items-start gap-3">
        <Checkbox id={id} checked={hasAgreed} onCheckedChange={onAgreed} className="mt-0.5" />
        <Label htmlFor={id} className="cursor-pointer">
          I have read this and agree.
        </Label>
      </div>
    </section>
  );
}

function Clauses({ view }: { view: CandidateView }) {
  return (
    <dl className="grid gap-2.5 text-sm">
      {view.consent.clauses.map(({ question, answer }) => (
        <div key={question}>
          <dt className="font-strong">{question}</dt>
          <dd className="text-muted-foreground">{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
