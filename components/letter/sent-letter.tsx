"use client";

import Link from "next/link";
import type { Letter, LetterDesk } from "@/components/letter/letter-data";
import { LetterPreview } from "@/components/letter/letter-preview";
import { MessageState } from "@/components/outbox/message-state";
import { Button } from "@/components/ui/button";
import { When } from "@/components/word/when";

interface SentLetterProps {
  desk: LetterDesk;
  letter: Letter;
  seesOutbox: boolean;
}

/** A letter as it was sent, and how far it is on its way. */
export function SentLetter({ desk, letter, seesOutbox }: SentLetterProps) {
  const { decision, delivery } = desk;
  const isByHand = delivery?.standing === "by-hand";
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        {delivery ? <MessageState standing={delivery.standing} /> : null}
        <span className="text-muted-foreground">
          Drafted by {letter.writtenBy}, sent <When at={letter.sentAt ?? letter.draftedAt} />
        </span>
        {isByHand && !seesOutbox ? <span>A recruiter or an admin passes it on from the outbox.</span> : null}
        {delivery && seesOutbox ? (
          <Button asChild>
            <Link href={`/outbox?message=${delivery.id}`}>
              {isByHand ? "Pass it on from the outbox" : "See it in the outbox"}
            </Link>
          </Button>
        ) : null}
      </div>
      <LetterPreview
        subject={letter.subject}
        text={letter.text}
        label={`As ${decision.candidateName} reads it`}
      />
    </div>
  );
}
