"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Panel } from "@/components/ui/panel";
import type { VoteDeeds } from "@/components/vote/use-vote-deeds";
import { orWords } from "@/domain/vote/vote-words";

interface AskPanelProps {
  letters: readonly string[];
  /** Their applications, in the same order. */
  applicationIds: readonly string[];
  canAsk: boolean;
  deeds: VoteDeeds;
}

/** Asks the panel about who is compared, in one click. */
export function AskPanel({ letters, applicationIds, canAsk, deeds }: AskPanelProps) {
  const [isClosed, setClosed] = useState(false);
  return (
    <Panel title="Team vote" className="print:hidden">
      <p className="section-note">
        {canAsk
          ? `${orWords(letters)}? Everybody on the panel is asked, and nobody’s vote shows before their own.`
          : "The panel was not asked about them."}
      </p>
      {canAsk ? (
        <>
          <Button
            className="mt-2.5 w-full"
            aria-disabled={deeds.isBusy || undefined}
            onClick={() => void deeds.ask(isClosed ? "CLOSED" : "OPEN", applicationIds)}
          >
            Ask the panel
          </Button>
          <label
            htmlFor="closed-ballot"
            className="mt-2.5 flex items-start gap-2 touch:min-h-11 touch:items-center"
          >
            <Checkbox
              id="closed-ballot"
              checked={isClosed}
              onCheckedChange={setClosed}
              className="mt-0.5 touch:mt-0"
            />
            <span>
              Closed ballot
              <span className="block text-xs text-muted-foreground">
                Counts and unsigned reasons only, no names.
              </span>
            </span>
          </label>
        </>
      ) : null}
    </Panel>
  );
}
