"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import type { StepWords } from "@/components/comparison/step-words";
import type { Compared } from "@/components/comparison/use-compared";

const AskNow = dynamic(() => import("@/components/comparison/ask-now").then((module) => module.AskNow));

const actClass = "link inline-flex min-h-6 items-center touch:min-h-11";

interface StepActProps {
  person: Compared;
  outcomeId: string;
  words: StepWords;
  canAsk: boolean;
}

/** Where one can act on a step: the check, the evidence or the ratings, and a question to the candidate. */
export function StepAct({ person, outcomeId, words, canAsk }: StepActProps) {
  const [isAsking, setAsking] = useState(false);
  const { title, href, does, question } = words;
  return (
    <span className="flex flex-wrap gap-x-3 print:hidden">
      <Link href={href} prefetch={false} aria-label={`${does}: ${title}`} className={actClass}>
        {does}
      </Link>
      {canAsk && question ? (
        <button
          type="button"
          aria-label={`Ask ${person.shortName}: ${title}`}
          onClick={() => setAsking(true)}
          className={actClass}
        >
          Ask {person.shortName}
        </button>
      ) : null}
      {isAsking && question ? (
        <AskNow
          applicationId={person.candidate.applicationId}
          name={person.shortName}
          outcomeId={outcomeId}
          words={question}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </span>
  );
}
