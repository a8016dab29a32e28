import type { ReactNode } from "react";
import { ANSWER_WORDS } from "@/domain/credential-proof/proof-words";
import type { CredentialAnswer } from "@/domain/verification/credential-answer";
import { cn } from "@/lib/utils";

interface ProofAnswerProps {
  question: string;
  answer: CredentialAnswer;
  /** The answer in other words than yes, no and could not be verified. */
  said?: string;
  dot?: string;
  children: ReactNode;
}

const DOTS: Readonly<Record<CredentialAnswer, string>> = {
  YES: "bg-credential",
  NO: "border-[1.5px] border-credential",
  UNKNOWN: "border-[1.5px] border-dashed border-credential",
};

/** One of the three questions with its answer; the dot says it too, filled for yes. */
export function ProofAnswer({ question, answer, said, dot, children }: ProofAnswerProps) {
  return (
    <div className="grid gap-x-5 gap-y-1 border-t border-border py-3 first:border-t-0 sm:grid-cols-[148px_minmax(0,1fr)]">
      <dt className="flex items-baseline gap-2 text-sm font-medium">
        <i
          aria-hidden
          className={cn("size-[11px] shrink-0 translate-y-px rounded-full", dot ?? DOTS[answer])}
        />
        {question}
      </dt>
      <dd className="grid min-w-0 gap-0.5 text-sm">
        <b className="font-strong">{said ?? ANSWER_WORDS[answer]}</b>
        {children}
      </dd>
    </div>
  );
}
