"use client";

import { useState } from "react";
import { useSavers } from "@/components/review/desk-saving";
import { type DeskWalk, placeOfAnswer } from "@/components/review/desk-walk";
import type { Answer, AnswerField } from "@/domain/review-answer";
import { pointsAt, withPointer } from "@/domain/review-note";
import type { Change } from "@/domain/review-undo";

const FIELD_WORDS: Readonly<Record<AnswerField, string>> = {
  level: "level",
  note: "note",
  confidence: "how sure",
};

interface DeskDeedsOptions extends Pick<DeskWalk, "goTo"> {
  applicationId: string;
  key: string;
  answer: Answer;
  evidence: readonly string[];
}

/** What can be done with the answer in front, and with the one before it. */
export function useDeskDeeds({ applicationId, key, answer, evidence, goTo }: DeskDeedsOptions) {
  const savers = useSavers();
  const [said, say] = useState("");
  const change = (what: Partial<Answer>) => {
    say("");
    savers.change(applicationId, key, what);
  };
  const visit = (place: Change) => goTo(place.applicationId, placeOfAnswer(place.key));
  const point = (name: string) => change({ note: withPointer(answer.note, name) });
  return {
    /** What a screen reader is told of the last deed. */
    said,
    change,
    point,
    pointNext() {
      const next = evidence.find((name) => !pointsAt(answer.note, [name]));
      if (next) point(next);
    },
    undo() {
      const undone = savers.undo();
      say(undone ? `Undone: ${FIELD_WORDS[undone.field]}` : "Nothing left to undo");
      if (undone) visit(undone);
    },
    last() {
      const last = savers.lastRated();
      if (last) visit(last);
    },
  };
}

export type DeskDeeds = ReturnType<typeof useDeskDeeds>;
