"use client";

import { RUNG_WORDS } from "@/components/chart/rung";
import { RungMark } from "@/components/chart/rung-mark";
import type { PersonCard } from "@/components/round/round-data";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { LetterBadge } from "@/components/word/letter-badge";
import { formatCount } from "@/lib/format";

type CardOutcome = PersonCard["outcomes"][number];

function Shown({ outcome: { title, change, checkedKinds } }: { outcome: CardOutcome }) {
  const [strongest] = checkedKinds;
  return (
    <li className="border-t border-border py-2.5 text-sm">
      <span dir="auto" className="block break-words">
        {title}
      </span>
      {change ? <span className="block text-muted-foreground tabular-nums">{change}</span> : null}
      <span className="mt-0.5 flex items-baseline gap-2 text-muted-foreground">
        <RungMark kind={strongest ?? "BARE_SELF_REPORT"} isChecked={strongest !== undefined} />
        {strongest ? checkedKinds.map((kind) => RUNG_WORDS[kind]).join(", ") : "Nobody has checked it"}
      </span>
    </li>
  );
}

interface PairSideProps {
  card: PersonCard;
  letter: string;
  /** Whether the name stands beside the letter. */
  isNamed: boolean;
  onChoose: () => void;
}

/** One of the two: who, what they have shown, and the button that chooses them. */
export function PairSide({ card, letter, isNamed, onChoose }: PairSideProps) {
  const { name, outcomes, more } = card;
  return (
    <article
      aria-label={isNamed ? `${letter}, ${name}` : letter}
      className="flex min-w-0 flex-col rounded-md border border-border bg-card p-4 [--surface:var(--card)]"
    >
      <h3 className="flex min-w-0 items-center gap-2.5">
        <LetterBadge letter={letter} />
        {isNamed ? (
          <span dir="auto" className="min-w-0 truncate text-md font-strong">
            {name}
          </span>
        ) : null}
      </h3>
      {outcomes.length === 0 ? (
        <p className="mt-3 border-t border-border py-2.5 text-sm text-muted-foreground">No outcome stands.</p>
      ) : (
        <ul className="mt-3">
          {outcomes.map((outcome) => (
            <Shown key={outcome.id} outcome={outcome} />
          ))}
        </ul>
      )}
      <span className="grow" />
      {more > 0 ? (
        <p className="border-t border-border pt-2.5 text-sm text-muted-foreground">
          {formatCount(more, "more outcome")}
        </p>
      ) : null}
      <Button size="lg" className="mt-4 w-full" aria-keyshortcuts={letter.toLowerCase()} onClick={onChoose}>
        <span>
          Choose {letter}
          {isNamed ? <span className="sr-only">, {name}</span> : null}
        </span>{" "}
        <Kbd aria-hidden>{letter}</Kbd>
      </Button>
    </article>
  );
}
