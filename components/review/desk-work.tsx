"use client";

import { type ReactNode, useRef } from "react";
import { ClosingPanel } from "@/components/review/closing-panel";
import { ClosingSummary } from "@/components/review/closing-summary";
import { type Desk, OVERALL } from "@/components/review/desk-data";
import { DeskFoot } from "@/components/review/desk-foot";
import { DeskFrame } from "@/components/review/desk-frame";
import { DeskMoves } from "@/components/review/desk-moves";
import { DeskOffline } from "@/components/review/desk-offline";
import { DeskStatus } from "@/components/review/desk-status";
import { DeskTop } from "@/components/review/desk-top";
import { CLOSING, type DeskWalk } from "@/components/review/desk-walk";
import type { DraftSaver } from "@/components/review/draft-saver";
import { evidenceNames } from "@/components/review/evidence-names";
import { HandInQuestion } from "@/components/review/hand-in-question";
import { DeskOutcomeSheet } from "@/components/review/outcome-sheet";
import { RatePanel } from "@/components/review/rate-panel";
import { RecogniseButton } from "@/components/review/recognise-button";
import { useDeskDeeds } from "@/components/review/use-desk-deeds";
import { useDeskKeys } from "@/components/review/use-desk-keys";
import { useHandIn } from "@/components/review/use-hand-in";
import { whatIsAsked } from "@/components/review/what-is-asked";
import { answerOf, type Draft } from "@/domain/review-draft";
import { pairKey } from "@/domain/review-progress";

interface DeskWorkProps {
  desk: Desk;
  saver: DraftSaver;
  draft: Draft;
  walk: DeskWalk;
  left: ReactNode;
  /** After this application is handed in; otherwise its own page shows what opened. */
  onHandedIn?: () => Promise<void>;
}

/** One question at work, whichever way led to it: the outcome, the anchors, and the keys; or the closing step. */
export function DeskWork({ desk, saver, draft, walk, left, onHandedIn }: DeskWorkProps) {
  const noteRef = useRef<HTMLTextAreaElement>(null);
  const { applicationId } = desk;
  const criterion = desk.criteria.find((each) => each.id === walk.pair?.criterionId);
  const outcome = desk.outcomes.find((each) => each.id === walk.pair?.outcomeId);
  const key = walk.pair ? pairKey(walk.pair) : OVERALL;
  const answer = answerOf(draft, key);
  const evidence = outcome ? evidenceNames(outcome) : [];
  const asked = whatIsAsked(desk, draft);
  const handIn = useHandIn(applicationId, saver, onHandedIn);
  const finish = () => {
    if (handIn.isAsking) handIn.confirm();
    else if (walk.pair) walk.toEnd();
    else if (asked.open.length + asked.notes.length > 0) walk.goTo(applicationId, CLOSING);
    else handIn.ask();
  };
  const onNext = walk.pair ? walk.next : finish;
  const deeds = useDeskDeeds({ applicationId, key, answer, evidence, goTo: walk.goTo });
  useDeskKeys({ deeds, walk, noteRef, answer, onNext, finish, isOverall: key === OVERALL });

  const panel = { answer, problem: draft.refused[key], onChange: deeds.change, onNext, noteRef };
  return (
    <DeskFrame
      top={
        <>
          <DeskTop openingTitle={desk.openingTitle} number={desk.number} isBlind>
            <RecogniseButton key={applicationId} desk={desk} />
            <DeskStatus />
          </DeskTop>
          <DeskOffline />
        </>
      }
      left={left}
      rightLabel={criterion ? "Rate this outcome" : "Before you hand in"}
      right={
        <>
          {criterion ? (
            <RatePanel key={key} criterion={criterion} evidence={evidence} onPoint={deeds.point} {...panel} />
          ) : (
            <ClosingPanel key={applicationId} {...panel} />
          )}
          <DeskMoves
            onBack={walk.back}
            onNext={onNext}
            onUndo={deeds.undo}
            nextLabel={walk.pair ? walk.nextLabel : "Hand in"}
            nextKey={walk.pair ? "↵" : "⌘↵"}
          />
        </>
      }
      foot={<DeskFoot left={walk.left} said={deeds.said} />}
    >
      {outcome && criterion ? (
        <DeskOutcomeSheet desk={desk} outcome={outcome} criterion={criterion} />
      ) : (
        <ClosingSummary desk={desk} draft={draft} asked={asked} onGo={(to) => walk.goTo(applicationId, to)} />
      )}
      <HandInQuestion number={desk.number} answers={asked.pairs.length} handIn={handIn} />
    </DeskFrame>
  );
}
