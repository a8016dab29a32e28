"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { openNextEvidence } from "@/components/review/blind-evidence";
import { ClosingPanel } from "@/components/review/closing-panel";
import { ClosingSummary } from "@/components/review/closing-summary";
import { type Desk, OVERALL } from "@/components/review/desk-data";
import { DeskDialogs } from "@/components/review/desk-dialogs";
import { DeskFoot } from "@/components/review/desk-foot";
import { DeskFrame } from "@/components/review/desk-frame";
import { DeskLeft } from "@/components/review/desk-left";
import { DeskMoves } from "@/components/review/desk-moves";
import { DeskOffline } from "@/components/review/desk-offline";
import { DeskStatus } from "@/components/review/desk-status";
import { DeskTop } from "@/components/review/desk-top";
import { DeskOutcomeSheet } from "@/components/review/outcome-sheet";
import { RatePanel } from "@/components/review/rate-panel";
import { CLOSING, type DeskPlace, useDeskPlace } from "@/components/review/use-desk-place";
import { useDraft } from "@/components/review/use-draft";
import { useHandIn } from "@/components/review/use-hand-in";
import { useKeys } from "@/components/shell/use-keys";
import { answerOf } from "@/domain/review-draft";
import { pairKey } from "@/domain/review-progress";

/** Milliseconds of quiet before a note is sent. */
const NOTE_PAUSE = 600;

function nextLabelOf({ pair, pairs, index }: DeskPlace): string {
  const following = pairs[index + 1];
  if (!following) return "To the end";
  return following.criterionId === pair?.criterionId ? "Next outcome" : "Next criterion";
}

/** A review at work: one criterion at a time through all outcomes, then handing in. Every answer saves itself. */
export function ReviewDesk({ desk, memberId }: { desk: Desk; memberId: string }) {
  const router = useRouter();
  const noteRef = useRef<HTMLTextAreaElement>(null);
  const { saver, draft, kind } = useDraft(desk, memberId);
  const place = useDeskPlace(desk, draft);
  const handIn = useHandIn(desk.applicationId, saver);
  const key = place.pair ? pairKey(place.pair) : OVERALL;
  const answer = answerOf(draft, key);
  const criterion = desk.criteria.find((each) => each.id === place.pair?.criterionId);
  const outcome = desk.outcomes.find((each) => each.id === place.pair?.outcomeId);

  const choose = (level: number | null | undefined) => saver.edit(key, { level }, 0);
  const note = (text: string) => saver.edit(key, { note: text }, NOTE_PAUSE);
  const finish = () => {
    if (handIn.isAsking) handIn.confirm();
    else if (place.open.length > 0) place.go(CLOSING);
    else handIn.ask();
  };
  const onNext = place.isClosing ? finish : place.next;
  const levelKeys = Object.fromEntries([0, 1, 2, 3, 4].map((level) => [String(level), () => choose(level)]));
  useKeys({
    ...levelKeys,
    n: () => choose(null),
    j: place.next,
    k: () => place.back?.(),
    m: () => noteRef.current?.focus(),
    e: () => openNextEvidence(document),
    enter: onNext,
    escape: () => router.push("/reviews"),
    "mod+enter": finish,
  });

  const panel = { answer, problem: draft.refused[key], onNote: note, onNext, noteRef };
  return (
    <DeskFrame
      top={
        <>
          <DeskTop openingTitle={desk.openingTitle} number={desk.number} isBlind>
            <DeskStatus kind={kind} />
          </DeskTop>
          <DeskOffline draft={draft} />
        </>
      }
      left={<DeskLeft desk={desk} draft={draft} place={place} />}
      rightLabel={criterion ? "Rate this outcome" : "Before you hand in"}
      right={
        <>
          {criterion ? (
            <RatePanel key={key} criterion={criterion} onChoose={choose} {...panel} />
          ) : (
            <ClosingPanel onChoose={choose} {...panel} />
          )}
          <DeskMoves
            onBack={place.back}
            onNext={onNext}
            nextLabel={place.isClosing ? "Hand in" : nextLabelOf(place)}
            nextKey={place.isClosing ? "⌘↵" : "↵"}
          />
        </>
      }
      foot={<DeskFoot open={place.open.length} />}
    >
      {outcome && criterion ? (
        <DeskOutcomeSheet desk={desk} outcome={outcome} criterion={criterion} />
      ) : (
        <ClosingSummary desk={desk} draft={draft} open={place.open} onGo={place.go} />
      )}
      <DeskDialogs desk={desk} draft={draft} saver={saver} handIn={handIn} answers={place.pairs.length} />
    </DeskFrame>
  );
}
