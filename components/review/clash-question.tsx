"use client";

import { ClashDialog } from "@/components/review/clash-dialog";
import { type Desk, OVERALL } from "@/components/review/desk-data";
import type { DraftSaver } from "@/components/review/draft-saver";
import { answerOf } from "@/domain/review-draft";

function questionOf({ criteria, outcomes, number }: Desk, key: string): string {
  const [outcomeId, criterionId] = key.split(".");
  const criterion = criteria.find((each) => each.id === criterionId)?.name;
  const outcome = outcomes.findIndex((each) => each.id === outcomeId) + 1;
  const what =
    key === OVERALL ? "knows the field, and the note on the whole" : `${criterion}, outcome ${outcome}`;
  return `Candidate ${number}, ${what}`;
}

/** The two answers that stand against each other in one review, until one is chosen. */
export function ClashQuestion({ desk, saver }: { desk: Desk; saver: DraftSaver }) {
  const draft = saver.current();
  if (!draft.clash) return null;
  const { key, theirs } = draft.clash;
  return (
    <ClashDialog
      question={questionOf(desk, key)}
      blank={key === OVERALL ? "cannot tell" : "no evidence"}
      hasConfidence={key !== OVERALL}
      mine={answerOf(draft, key)}
      theirs={theirs}
      onKeep={(keep) => saver.settle(keep)}
    />
  );
}
