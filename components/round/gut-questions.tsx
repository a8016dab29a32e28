"use client";

import Link from "next/link";
import { useState } from "react";
import type { Outcome } from "@/components/round/round-data";
import { Button } from "@/components/ui/button";
import { SectionFinding } from "@/components/word/section-finding";
import { comparisonHref } from "@/domain/comparison/comparison-href";
import { directWords, QUESTION, questionsFinding, questionWords } from "@/domain/pairwise/round-words";

/** How many are shown at first, the widest apart. */
const SHOWN = 5;

interface GutQuestionsProps {
  outcome: Outcome;
  openingId: string;
  nameOf: (applicationId: string) => string;
}

/** Where the team's gut and the evidence disagree, each as the question it is. Neither is right by that. */
export function GutQuestions({ outcome, openingId, nameOf }: GutQuestionsProps) {
  const [isAll, setAll] = useState(false);
  const { questions, choices } = outcome;
  if (choices === 0) return null;
  const shown = isAll ? questions : questions.slice(0, SHOWN);
  return (
    <section aria-label="Questions">
      <SectionFinding
        note={
          questions.length === 0
            ? "A pair would stand here if the team or the evidence had somebody ahead by 80 % or more whom the other does not."
            : "Pairs in which one of the two has somebody ahead by 80 % or more whom the other does not. A disagreement is no fault: it asks for what is not written down yet."
        }
      >
        {questionsFinding(questions.length)}
      </SectionFinding>
      <ul className="mt-4">
        {shown.map((question) => (
          <li
            key={`${question.chosenId} ${question.aheadId}`}
            className="grid max-w-measure gap-1 border-t border-border py-3"
          >
            <p dir="auto">
              {questionWords(question, nameOf)} <b className="font-strong">{QUESTION}</b>
            </p>
            <p className="flex flex-wrap items-baseline justify-between gap-x-5 text-sm text-muted-foreground">
              <span dir="auto">{directWords(question.direct, question, nameOf)}</span>
              <Link
                href={comparisonHref(openingId, [question.chosenId, question.aheadId])}
                className="link touch:inline-flex touch:min-h-11 touch:items-center"
              >
                Compare the two
                <span className="sr-only">
                  : {nameOf(question.chosenId)} and {nameOf(question.aheadId)}
                </span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
      {questions.length > shown.length ? (
        <Button variant="link" onClick={() => setAll(true)}>
          Show all {questions.length}
        </Button>
      ) : null}
    </section>
  );
}
