"use client";

import type { OwnRound } from "@/components/round/round-data";
import type { RoundDeeds } from "@/components/round/use-round-deeds";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { finishWords } from "@/domain/pairwise/round-words";

interface PairActionsProps {
  own: OwnRound;
  deeds: RoundDeeds;
  isLettersOnly: boolean;
  onLetters: () => void;
}

/** What can be done with a pair besides choosing. A deed that is under way lets no other begin, without a flicker of buttons. */
export function PairActions({ own, deeds, isLettersOnly, onLetters }: PairActionsProps) {
  const { answered, canFinish, last } = own;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      <Button aria-keyshortcuts="0" onClick={() => deeds.answer("CANNOT_TELL")}>
        Cannot tell <Kbd aria-hidden>0</Kbd>
      </Button>
      <Button variant="ghost" disabled={last === null} aria-keyshortcuts="u" onClick={deeds.undo}>
        Undo the last answer <Kbd aria-hidden>U</Kbd>
      </Button>
      <Button
        variant="ghost"
        aria-pressed={isLettersOnly}
        aria-keyshortcuts="l"
        className="aria-pressed:bg-secondary aria-pressed:text-foreground"
        onClick={onLetters}
      >
        Letters only <Kbd aria-hidden>L</Kbd>
      </Button>
      <span className="grow" />
      {canFinish ? (
        <Button variant="ghost" onClick={deeds.finish}>
          Leave it at {answered}
        </Button>
      ) : (
        <span className="text-sm text-muted-foreground">{finishWords(answered)}</span>
      )}
    </div>
  );
}
