"use client";

import { Check } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { AskedVote } from "@/components/vote/vote-data";
import type { Choice } from "@/domain/vote/ballot-state";

interface VoteButtonsProps extends AskedVote {
  isBusy: boolean;
  onVote: (choice: Choice) => void;
}

/** One button a candidate, and "cannot tell yet". The one that was pressed stays pressed; another one changes the vote. */
export function VoteButtons({ view, compared, isBusy, onVote }: VoteButtonsProps) {
  const isOwn = (choice: Choice) => view.own !== null && view.own.applicationId === choice;
  const vote = (choice: Choice) => {
    if (!isBusy && !isOwn(choice)) onVote(choice);
  };
  return (
    <fieldset className="mt-2.5 grid grid-cols-2 gap-2" aria-label="Your vote">
      {compared.people.map(({ candidate: { applicationId }, letter, name }) => (
        <Button
          key={applicationId}
          aria-pressed={isOwn(applicationId)}
          aria-disabled={isBusy || undefined}
          aria-keyshortcuts={letter}
          className="h-10 touch:h-12 [&[aria-pressed=true]_kbd]:border-primary-foreground/45 [&[aria-pressed=true]_kbd]:bg-transparent [&[aria-pressed=true]_kbd]:text-primary-foreground"
          onClick={() => vote(applicationId)}
        >
          {isOwn(applicationId) ? <Check aria-hidden /> : null}
          <span>
            <span className="sr-only">Vote for </span>
            {letter}
            {name === letter ? null : <span className="sr-only">, {name}</span>}
          </span>{" "}
          <Kbd aria-hidden>{letter}</Kbd>
        </Button>
      ))}
      <Button
        variant="ghost"
        aria-pressed={isOwn(null)}
        aria-disabled={isBusy || undefined}
        aria-keyshortcuts="0"
        className="col-span-full aria-pressed:bg-secondary aria-pressed:text-foreground"
        onClick={() => vote(null)}
      >
        {isOwn(null) ? <Check aria-hidden /> : null}
        Cannot tell yet <Kbd aria-hidden>0</Kbd>
      </Button>
    </fieldset>
  );
}
