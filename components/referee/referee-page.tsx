"use client";

import { useState } from "react";
import { GuestFrame } from "@/components/guest/guest-frame";
import { ClaimCard } from "@/components/referee/claim-card";
import { RefereeForm } from "@/components/referee/referee-form";
import type { RefereeQuestion } from "@/components/referee/referee-question";
import { PageFinding } from "@/components/word/page-finding";
import { RELATION_NAMES, type RefereeAnswer } from "@/domain/referee-fields";
import { formatDay } from "@/lib/format";

const THANKS: Record<RefereeAnswer, string> = {
  CONFIRMED: "Your confirmation is stored.",
  CORRECTED: "Your correction is stored.",
  DECLINED: "It is stored that you would rather not say.",
};

/** What somebody sees who is asked to confirm one result: who asks, what is claimed, and three ways to answer. */
export function RefereePage({ token, first }: { token: string; first: RefereeQuestion }) {
  const [question, setQuestion] = useState(first);
  const [answered, setAnswered] = useState<RefereeAnswer>();
  const { organizationName, memberName, candidateName, relation, company, message, expiresAt } = question;
  const asker = `${organizationName} asks`;
  if (answered) {
    return (
      <GuestFrame asker={asker}>
        <PageFinding note={`${THANKS[answered]} The link is used up; you can close this page.`}>
          Thank you
        </PageFinding>
      </GuestFrame>
    );
  }
  const isChanged = question.claimVersion !== first.claimVersion;
  return (
    <GuestFrame asker={asker}>
      <PageFinding
        note={`You are asked as their ${RELATION_NAMES[relation]}${company ? ` at ${company}` : ""}. It takes two minutes; the link is open until ${formatDay(expiresAt)} and works once.`}
      >
        {memberName} of {organizationName} asks you to confirm one result of {candidateName}
      </PageFinding>
      {message ? (
        <blockquote
          dir="auto"
          className="mt-5 border-l-2 border-border-strong pl-3.5 break-words whitespace-pre-wrap text-muted-foreground"
        >
          {message}
        </blockquote>
      ) : null}
      <div className="mt-6" aria-live="polite">
        {isChanged ? (
          <p className="mb-3 font-strong">
            The claim was changed while you were reading. Please look at it again; what you typed is still
            here.
          </p>
        ) : null}
        <ClaimCard claim={question.claim} />
      </div>
      <RefereeForm token={token} question={question} onChanged={setQuestion} onAnswered={setAnswered} />
    </GuestFrame>
  );
}
