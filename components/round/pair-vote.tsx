"use client";

import { useState } from "react";
import { PairActions } from "@/components/round/pair-actions";
import { PairSide } from "@/components/round/pair-side";
import type { OwnRound, PersonCard, Round } from "@/components/round/round-data";
import type { RoundDeeds } from "@/components/round/use-round-deeds";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { KeyHints } from "@/components/word/key-hints";
import { PageFinding } from "@/components/word/page-finding";
import { leftWords, roundHiddenWords, voteFinding } from "@/domain/pairwise/round-words";

const HINTS = [
  { keys: ["A", "B"], does: "choose" },
  { keys: ["←", "→"], does: "left, right" },
  { keys: ["0"], does: "cannot tell" },
  { keys: ["U"], does: "undo" },
  { keys: ["L"], does: "letters only" },
];

interface PairVoteProps {
  round: Round;
  own: OwnRound;
  people: readonly PersonCard[];
  deeds: RoundDeeds;
}

/** No pair is left, because people withdrew: what was answered can be handed over as it is. */
function NothingLeft({ deeds }: { deeds: RoundDeeds }) {
  return (
    <div className="grid justify-items-start gap-4">
      <PageFinding level={2} note="The others who were in this round have withdrawn.">
        No pair is left to answer
      </PageFinding>
      <Button variant="primary" aria-disabled={deeds.isBusy || undefined} onClick={deeds.finish}>
        I am done
      </Button>
    </div>
  );
}

/** One pair: two people with what each has shown, and one question. By key or by button; the next comes at once. */
export function PairVote({ round, own, people, deeds }: PairVoteProps) {
  const [isLettersOnly, setLettersOnly] = useState(false);
  const { answer, undo } = deeds;
  const { pair, answered, left } = own;
  useKeys({
    a: () => answer("LEFT"),
    arrowleft: () => answer("LEFT"),
    b: () => answer("RIGHT"),
    arrowright: () => answer("RIGHT"),
    "0": () => answer("CANNOT_TELL"),
    u: undo,
    l: () => setLettersOnly((was) => !was),
  });
  const cardOf = (id: string) => people.find(({ applicationId }) => applicationId === id);
  const [first, second] = pair ? [cardOf(pair.leftId), cardOf(pair.rightId)] : [];
  if (!pair) return <NothingLeft deeds={deeds} />;
  // Somebody is back in the running whose card is on its way.
  if (!first || !second) return null;
  const sides = [
    { card: first, letter: "A", said: "LEFT" as const },
    { card: second, letter: "B", said: "RIGHT" as const },
  ];
  return (
    <section aria-label="Your pair">
      <PageFinding
        level={2}
        note={`Your gut is asked before the numbers: outcomes and what of them was checked, no scores. ${
          round.ballot === "CLOSED"
            ? "On this closed ballot nobody sees who answered what."
            : "Nobody sees your answers before being done themselves."
        }`}
      >
        {voteFinding(left)}
      </PageFinding>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1.5 text-sm">
        <Progress
          aria-label="Pairs answered"
          value={answered}
          max={answered + left}
          className="max-w-60 grow"
        />
        <span role="status" className="tabular-nums">
          {leftWords(left)}
          {isLettersOnly ? null : (
            <span className="sr-only">
              : {first.name} or {second.name}
            </span>
          )}
        </span>
      </div>
      <div className="mt-5 grid gap-4 sm:grid-cols-2">
        {sides.map(({ card, letter, said }) => (
          <PairSide
            key={`${letter} ${card.applicationId}`}
            card={card}
            letter={letter}
            isNamed={!isLettersOnly}
            onChoose={() => answer(said)}
          />
        ))}
      </div>
      <PairActions
        own={own}
        deeds={deeds}
        isLettersOnly={isLettersOnly}
        onLetters={() => setLettersOnly((was) => !was)}
      />
      <p className="section-note mt-3">
        {left === 1
          ? "With this answer you are done, and none can be taken back any more."
          : round.hidden
            ? roundHiddenWords(round.hidden)
            : ""}
      </p>
      <KeyHints hints={HINTS} className="mt-6" />
    </section>
  );
}
