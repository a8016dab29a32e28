"use client";

import { useEffect, useRef } from "react";
import type { BlindingFinding, BlindingOccurrence } from "@/components/blinding/blinding-types";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { TEXT_FIELD_NAMES } from "@/domain/unmasked/field-names";
import { HIT_WORDS } from "@/domain/unmasked/hit";
import { cn } from "@/lib/utils";

/** How many places of one word are quoted. */
const MOST_QUOTED = 3;

function Quote({ occurrence, number }: { occurrence: BlindingOccurrence; number: number }) {
  return (
    <p className="text-xs text-muted-foreground">
      Outcome {number}, {TEXT_FIELD_NAMES[occurrence.field]}:{" "}
      <q dir="auto" className="break-words">
        {occurrence.before.replace(/\[(\w+) hidden\]/g, "▒▒▒")}
        <b className="text-foreground">{occurrence.word}</b>
        {occurrence.after.replace(/\[(\w+) hidden\]/g, "▒▒▒")}
      </q>
    </p>
  );
}

interface FindingListProps {
  findings: readonly BlindingFinding[];
  /** The number of each outcome, as the preview counts them. */
  numberOf: (outcomeId: string) => number;
  current: number;
  onGo: (index: number) => void;
  onHide: (word: string) => void;
  isBusy: boolean;
}

/** What may still give somebody away, each with where it stands and one button to hide it. */
export function FindingList({ findings, numberOf, current, onGo, onHide, isBusy }: FindingListProps) {
  const list = useRef<HTMLUListElement>(null);
  // What was hidden takes its button along: whoever pressed that one is led to the next.
  const isFollowing = useRef(false);
  const count = findings.length;
  const last = useRef(count);
  useEffect(() => {
    if (count < last.current && isFollowing.current)
      list.current?.querySelector<HTMLElement>("[data-current] [data-hides]")?.focus();
    if (count !== last.current) isFollowing.current = false;
    last.current = count;
  }, [count]);
  const hide = (index: number, word: string) => {
    isFollowing.current = true;
    onGo(index);
    onHide(word);
  };
  return (
    <ul ref={list} aria-label="What may give them away" className="grid">
      {findings.map((finding, index) => {
        const { kind, word, occurrences } = finding;
        const isCurrent = index === current;
        const more = occurrences.length - MOST_QUOTED;
        return (
          <li
            key={`${kind} ${word}`}
            data-current={isCurrent || undefined}
            className={cn(
              "grid gap-1 border-t py-2.5 first:border-t-0",
              isCurrent && "-mx-2 rounded-md bg-accent px-2",
            )}
          >
            <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <button
                type="button"
                aria-pressed={isCurrent}
                onClick={() => onGo(index)}
                dir="auto"
                className="min-h-6 min-w-0 flex-1 text-left font-strong break-words touch:min-h-11"
              >
                {word}
              </button>
              <Button
                size="sm"
                aria-disabled={isBusy || undefined}
                data-hides
                onClick={() => hide(index, word)}
              >
                Hide this {word.includes(" ") ? "text" : "word"}
                <span className="sr-only">: {word}</span>
                {isCurrent ? <Kbd aria-hidden>H</Kbd> : null}
              </Button>
            </div>
            <p className="text-xs text-attention-text">{HIT_WORDS[kind]}</p>
            {occurrences.slice(0, MOST_QUOTED).map((occurrence) => (
              <Quote
                key={`${occurrence.outcomeId} ${occurrence.pieceId} ${occurrence.field} ${occurrence.start}`}
                occurrence={occurrence}
                number={numberOf(occurrence.outcomeId)}
              />
            ))}
            {more > 0 ? <p className="text-xs text-muted-foreground">and {more} more</p> : null}
          </li>
        );
      })}
    </ul>
  );
}
