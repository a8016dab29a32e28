"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { AskRefereeDialog } from "@/components/referee/lazy-dialogs";
import { RequestRow } from "@/components/referee/request-row";
import { Button } from "@/components/ui/button";
import { useTRPC } from "@/lib/trpc-client";

interface RefereeSectionProps {
  outcomeId: string;
  /** Whether this person may ask, remind and take back. */
  canAsk: boolean;
}

/** Who was asked to confirm an outcome, what they said, and a way to ask somebody. */
export function RefereeSection({ outcomeId, canAsk }: RefereeSectionProps) {
  const trpc = useTRPC();
  const [isAsking, setAsking] = useState(false);
  const { data } = useQuery(trpc.referee.list.queryOptions({ outcomeId }));
  if (!data || (data.requests.length === 0 && !canAsk)) return null;
  return (
    <section aria-labelledby="referees-title" className="mt-8">
      <h2 id="referees-title" className="section-title mb-3">
        Asked to confirm it
      </h2>
      {data.requests.length === 0 ? (
        <p className="section-note mb-3">
          Nobody yet. A manager’s word by their own mailbox counts as checked.
        </p>
      ) : (
        <ul className="border-b border-border">
          {data.requests.map((request) => (
            <RequestRow key={request.id} request={request} canAsk={canAsk} />
          ))}
        </ul>
      )}
      {canAsk && !data.isRefuted ? (
        <Button
          className="mt-3 h-auto min-h-8 max-w-full py-1.5 leading-snug whitespace-normal touch:h-auto touch:min-h-11"
          onClick={() => setAsking(true)}
        >
          Ask a manager or colleague to confirm
        </Button>
      ) : null}
      {isAsking ? (
        <AskRefereeDialog outcomeId={outcomeId} canMail={data.canMail} onClose={() => setAsking(false)} />
      ) : null}
    </section>
  );
}
