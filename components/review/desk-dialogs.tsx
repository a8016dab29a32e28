"use client";

import dynamic from "next/dynamic";
import { type Desk, OVERALL } from "@/components/review/desk-data";
import type { DraftSaver } from "@/components/review/draft-saver";
import type { useHandIn } from "@/components/review/use-hand-in";
import { answerOf, type Draft } from "@/domain/review-draft";

const HandInDialog = dynamic(() =>
  import("@/components/review/hand-in-dialog").then((it) => it.HandInDialog),
);
const ClashDialog = dynamic(() => import("@/components/review/clash-dialog").then((it) => it.ClashDialog));

interface DeskDialogsProps {
  desk: Desk;
  draft: Draft;
  saver: DraftSaver;
  handIn: ReturnType<typeof useHandIn>;
  answers: number;
}

function questionOf(desk: Desk, key: string): string {
  const [outcomeId, criterionId] = key.split(".");
  const criterion = desk.criteria.find((each) => each.id === criterionId)?.name;
  const number = desk.outcomes.findIndex((each) => each.id === outcomeId) + 1;
  return key === OVERALL ? "Knows the field, and the note on the whole" : `${criterion}, outcome ${number}`;
}

/** The two questions a review may ask; both load when first needed. */
export function DeskDialogs({ desk, draft, saver, handIn, answers }: DeskDialogsProps) {
  const { clash } = draft;
  return (
    <>
      {handIn.isAsking && (
        <HandInDialog
          ratings={answers}
          number={desk.number}
          isBusy={handIn.isBusy}
          onConfirm={handIn.confirm}
          onCancel={handIn.cancel}
        />
      )}
      {clash && (
        <ClashDialog
          question={questionOf(desk, clash.key)}
          blank={clash.key === OVERALL ? "cannot tell" : "no evidence"}
          mine={answerOf(draft, clash.key)}
          theirs={clash.theirs}
          onKeep={(keep) => saver.settle(keep)}
        />
      )}
    </>
  );
}
