"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { RevealLevel, RevealWords } from "@/components/review/reveal-answers";
import {
  pairName,
  type Reveal,
  type RevealAnswer,
  type RevealPair,
  type RevealPerson,
} from "@/components/review/reveal-data";
import { SectionTitle } from "@/components/word/section-title";
import { isSplitOnEvidence, LARGE_DIFFERENCE, spreadOf } from "@/domain/review-difference";

const ReviseDialog = dynamic(() => import("@/components/review/revise-dialog").then((it) => it.ReviseDialog));

function differenceWords(pair: RevealPair): string | null {
  const spread = spreadOf(pair.answers);
  if (spread >= LARGE_DIFFERENCE) return `${spread} levels apart`;
  return isSplitOnEvidence(pair.answers) ? "split on whether there is evidence" : null;
}

function Head({ people }: { people: readonly RevealPerson[] }) {
  return (
    <thead className="max-sm:hidden">
      <tr className="border-b">
        <th scope="col" className="py-2 pr-3 text-left text-xs font-normal text-muted-foreground">
          Outcome and criterion
        </th>
        {people.map((person) => (
          <th
            key={person.memberId}
            scope="col"
            className="max-w-24 min-w-20 px-1 py-2 text-center text-xs font-normal break-words text-muted-foreground"
          >
            {person.isMe ? "You" : person.name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface PairRowProps {
  reveal: Reveal;
  pair: RevealPair;
  onRevise: (pair: RevealPair, answer: RevealAnswer) => void;
}

function PairRow({ reveal, pair, onRevise }: PairRowProps) {
  const { people, criteria, outcomes, canRevise } = reveal;
  const difference = differenceWords(pair);
  return (
    <tr className="border-b align-top max-sm:grid max-sm:gap-0.5 max-sm:py-2.5">
      <th scope="row" className="min-w-0 text-left font-normal break-words sm:py-[11px] sm:pr-3">
        <b className="block">{criteria.find(({ id }) => id === pair.criterionId)?.name}</b>
        <span dir="auto" className="block text-muted-foreground">
          {outcomes.find(({ id }) => id === pair.outcomeId)?.statement}
        </span>
        {difference && <span className="block text-attention-text">{difference}</span>}
        <RevealWords pair={pair} people={people} />
      </th>
      {people.map((person) => (
        <RevealLevel
          key={person.memberId}
          answer={pair.answers.find((each) => each.memberId === person.memberId)}
          person={person}
          onRevise={person.isMe && canRevise ? (answer) => onRevise(pair, answer) : undefined}
        />
      ))}
    </tr>
  );
}

/** One's own ratings beside those of everyone who has handed in, the largest difference first. */
export function RevealRatings({ reveal }: { reveal: Reveal }) {
  const { pairs, people } = reveal;
  const [revised, setRevised] = useState<{ pair: RevealPair; answer: RevealAnswer }>();
  return (
    <section aria-labelledby="ratings" className="min-w-0">
      <SectionTitle
        id="ratings"
        className="border-b border-border-strong pb-2.5"
        aside="rated without seeing any certificate"
      >
        {people.length > 1 ? "Your ratings beside the others’" : "What you rated"}
      </SectionTitle>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-sm max-sm:block">
          <Head people={people} />
          <tbody className="max-sm:block">
            {pairs.map((pair) => (
              <PairRow
                key={`${pair.outcomeId} ${pair.criterionId}`}
                reveal={reveal}
                pair={pair}
                onRevise={(of, answer) => setRevised({ pair: of, answer })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {revised && (
        <ReviseDialog
          name={pairName(reveal, revised.pair)}
          rating={{ ...revised.pair, ...revised.answer, applicationId: reveal.applicationId }}
          onClose={() => setRevised(undefined)}
        />
      )}
    </section>
  );
}
