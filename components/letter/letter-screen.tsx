"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import type { LetterDesk } from "@/components/letter/letter-data";
import { LetterEditor } from "@/components/letter/letter-editor";
import { LetterStart } from "@/components/letter/letter-start";
import { SentLetter } from "@/components/letter/sent-letter";
import { PageFrame } from "@/components/shell/page-frame";
import { LockedNotice } from "@/components/word/locked-notice";
import { PageFinding } from "@/components/word/page-finding";
import { useTRPC } from "@/lib/trpc-client";

function findingOf({ standing, decision }: LetterDesk): string {
  return standing === "sent" ? `Written to ${decision.candidateName}` : `Write to ${decision.candidateName}`;
}

function Content({ desk, seesOutbox }: { desk: LetterDesk; seesOutbox: boolean }) {
  const { letter, standing, why } = desk;
  if (letter && standing === "sent") {
    return <SentLetter desk={desk} letter={letter} seesOutbox={seesOutbox} />;
  }
  if (why) return <LockedNotice>{why}</LockedNotice>;
  // A letter made again begins anew; one that is edited elsewhere meets this one when it is saved.
  if (letter) return <LetterEditor key={letter.draftedAt} desk={desk} letter={letter} />;
  return <LetterStart desk={desk} />;
}

interface LetterScreenProps {
  decisionId: string;
  /** Whether they pass letters on themselves. */
  seesOutbox: boolean;
}

/** The letter to a candidate about a decision: drafted from the record, edited and sent by a person, then as it was sent. */
export function LetterScreen({ decisionId, seesOutbox }: LetterScreenProps) {
  const trpc = useTRPC();
  const { data: desk } = useSuspenseQuery(trpc.letter.get.queryOptions({ decisionId }));
  const { openingTitle, openingId } = desk.decision;
  const crumbs = [
    { label: "Openings", href: "/openings" },
    { label: openingTitle, href: `/openings/${openingId}` },
    { label: "Decision", href: `/decisions/${decisionId}` },
    { label: "Letter" },
  ];
  return (
    <PageFrame crumbs={crumbs}>
      <PageFinding
        note={
          desk.standing === "sent"
            ? undefined
            : "Drafted from this candidate’s own record, with nobody else in it. You change what you like; nothing is sent by itself."
        }
      >
        {findingOf(desk)}
      </PageFinding>
      <div className="mt-6">
        <Content desk={desk} seesOutbox={seesOutbox} />
      </div>
    </PageFrame>
  );
}
