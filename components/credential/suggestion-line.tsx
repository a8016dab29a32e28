"use client";

import { Button } from "@/components/ui/button";
import { SUGGESTION_SOURCE_NAMES, type SuggestionWords } from "@/domain/verification/suggestion-source";

interface SuggestionLineProps {
  suggestion: SuggestionWords;
  /** What would be chosen, in words: "Yes". */
  answer: string;
  /** The question, for who cannot see what stands above. */
  question: string;
  isTaken: boolean;
  onTake: () => void;
}

/** What the badge's own words suggest, with those words; nothing is chosen until somebody takes it. */
export function SuggestionLine({ suggestion, answer, question, isTaken, onTake }: SuggestionLineProps) {
  const { source, words } = suggestion;
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-xs text-muted-foreground">
      <span className="min-w-0 break-words">
        The badge suggests “{answer}”. {SUGGESTION_SOURCE_NAMES[source]}: <q dir="auto">{words}</q>
      </span>
      {isTaken ? null : (
        <Button size="sm" variant="link" onClick={onTake}>
          Take it
          <span className="sr-only">
            : “{answer}” for “{question}”
          </span>
        </Button>
      )}
    </p>
  );
}
