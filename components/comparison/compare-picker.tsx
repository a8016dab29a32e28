"use client";

import Link from "next/link";
import { useState } from "react";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { useRankingAnswer } from "@/components/ranking/use-ranking-answer";
import { RoundsLink } from "@/components/round/rounds-link";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { VotesList } from "@/components/vote/votes-list";
import { EmptyState } from "@/components/word/empty-state";
import { LetterBadge } from "@/components/word/letter-badge";
import { PageFinding } from "@/components/word/page-finding";
import { comparisonHref } from "@/domain/comparison/comparison-href";
import { letterOf } from "@/domain/comparison/letters";
import { matchesName } from "@/domain/ranking/match-name";
import { holdingWords } from "@/domain/ranking/row-words";
import { formatPoints } from "@/lib/format";

const MOST = 4;
/** A list longer than this is narrowed down by typing. */
const SHOWN = 60;

/** Chooses who is put side by side; letters go in the order of choosing. */
export function ComparePicker({ openingId, first }: { openingId: string; first?: string }) {
  const { answer } = useRankingAnswer(openingId);
  const { columns } = answer;
  const [chosen, setChosen] = useState<readonly string[]>(
    first && columns.applicationId.includes(first) ? [first] : [],
  );
  const [looked, setLooked] = useState("");
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id].slice(0, MOST)));
  const rows = columns.applicationId
    .map((id, row) => ({ id, row, name: columns.name[row] ?? "" }))
    .filter(({ name }) => looked.trim() === "" || matchesName(name, looked))
    .slice(0, SHOWN);
  return (
    <OpeningFrame openingId={openingId} current="compare" actions={<RoundsLink openingId={openingId} />}>
      <VotesList openingId={openingId} />
      {answer.total < 2 ? (
        <EmptyState title="Two are needed to compare">
          {answer.withheld.length > 0
            ? "Candidates open for comparison once your own reviews are in and the panel has finished."
            : "Add a second candidate to this opening first."}
        </EmptyState>
      ) : (
        <>
          <PageFinding level={2} note="Two are put on the balance; three or four side by side on one scale.">
            Whom do you want to compare?
          </PageFinding>
          <div className="mt-5 mb-3 flex max-w-measure flex-wrap items-center justify-between gap-3">
            <Input
              type="search"
              aria-label="Find a name"
              placeholder="Find a name"
              value={looked}
              onChange={(event) => setLooked(event.target.value)}
              className="max-w-60"
            />
            {chosen.length > 1 ? (
              <Button variant="primary" asChild>
                <Link href={comparisonHref(openingId, chosen)}>Compare</Link>
              </Button>
            ) : (
              <Button variant="primary" disabled>
                Compare
              </Button>
            )}
          </div>
          <ul className="max-w-measure">
            {rows.map(({ id, row, name }) => (
              <PickRow
                key={id}
                id={id}
                name={name}
                letter={chosen.includes(id) ? letterOf(chosen.indexOf(id)) : null}
                isFull={chosen.length >= MOST}
                under={holdingWords({
                  outcomes: columns.outcomeCount[row] ?? 0,
                  unchecked: columns.uncheckedCount[row] ?? 0,
                  credentials: columns.credentialCount[row] ?? 0,
                })}
                support={columns.isRated[row] ? formatPoints(columns.support[row] ?? 0) : ""}
                onToggle={() => toggle(id)}
              />
            ))}
          </ul>
        </>
      )}
    </OpeningFrame>
  );
}

interface PickRowProps {
  id: string;
  name: string;
  letter: string | null;
  isFull: boolean;
  under: string;
  support: string;
  onToggle: () => void;
}

function PickRow({ id, name, letter, isFull, under, support, onToggle }: PickRowProps) {
  return (
    <li className="border-t border-border">
      <label
        htmlFor={`pick-${id}`}
        className="flex min-h-[52px] cursor-pointer items-center gap-3 py-1.5 hover:bg-accent"
      >
        <Checkbox
          id={`pick-${id}`}
          checked={letter !== null}
          disabled={letter === null && isFull}
          onCheckedChange={onToggle}
          className="ml-1"
        />
        <span className="min-w-0 flex-1">
          <span dir="auto" className="block truncate font-strong">
            {name}
          </span>
          <span className="block text-xs text-muted-foreground">{under}</span>
        </span>
        {letter ? <LetterBadge letter={letter} /> : null}
        <span className="w-12 pr-1 text-right tabular-nums">
          {support || <span className="sr-only">Not placed</span>}
        </span>
      </label>
    </li>
  );
}
