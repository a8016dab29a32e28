"use client";

import { useId } from "react";
import { Input } from "@/components/ui/input";
import { RadioCard, RadioGroup } from "@/components/ui/radio-group";
import { minutesFor } from "@/domain/pairwise/round-words";
import type { Ballot } from "@/domain/vote/ballot-state";
import { formatCount } from "@/lib/format";

export interface Terms {
  /** Null until somebody says otherwise than is usual for so many. */
  readonly pairsAsked: number | null;
  readonly ballot: Ballot;
}

interface RoundTermsProps {
  terms: Terms & { readonly pairsAsked: number };
  low: number;
  high: number;
  onChange: (terms: Terms) => void;
}

/** How many pairs each voter answers, and whether names stand beside answers afterwards. */
export function RoundTerms({ terms, low, high, onChange }: RoundTermsProps) {
  const id = useId();
  return (
    <>
      <p className="grid gap-1.5">
        <label htmlFor={`${id}-pairs`} className="text-sm font-medium">
          Pairs for each voter
        </label>
        <Input
          id={`${id}-pairs`}
          type="number"
          inputMode="numeric"
          min={low}
          max={high}
          value={terms.pairsAsked}
          aria-describedby={`${id}-takes`}
          className="max-w-28 tabular-nums"
          onChange={({ target }) => {
            if (target.value !== "") onChange({ ...terms, pairsAsked: Math.round(Number(target.value)) });
          }}
        />
        <span id={`${id}-takes`} className="text-sm text-muted-foreground">
          {low < high ? `${low} to ${high}` : `All ${high} there are`}; about{" "}
          {formatCount(minutesFor(terms.pairsAsked), "minute")} for each.
        </span>
      </p>
      <fieldset>
        <legend className="mb-2 text-sm font-medium">Ballot</legend>
        <RadioGroup
          aria-label="Ballot"
          value={terms.ballot}
          onValueChange={(ballot) => onChange({ ...terms, ballot: ballot as Ballot })}
        >
          <RadioCard value="OPEN" label="Open: names stand beside answers once somebody is done" />
          <RadioCard value="CLOSED" label="Closed: counts only, from three people on" />
        </RadioGroup>
      </fieldset>
    </>
  );
}
