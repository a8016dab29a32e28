"use client";

import { useId, useState } from "react";
import type { RoundChoice } from "@/components/round/round-data";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { ROUND_SIZE } from "@/domain/pairwise/pairs-asked";
import { matchesName } from "@/domain/ranking/match-name";

/** A list longer than this is narrowed down by typing. */
const SHOWN = 60;
/** Fewer than this are found at a glance. */
const SEARCHED_FROM = 12;

interface PeoplePickerProps {
  choices: readonly RoundChoice[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Whom a round is about, in the order of the evidence; its numbers stay out, as the gut is asked before them. */
export function PeoplePicker({ choices, chosen, onChange }: PeoplePickerProps) {
  const id = useId();
  const [looked, setLooked] = useState("");
  const isFull = chosen.length >= ROUND_SIZE.high;
  const all = choices.slice(0, ROUND_SIZE.high).map(({ applicationId }) => applicationId);
  const rows = choices.filter((one) => looked.trim() === "" || matchesName(one.name, looked)).slice(0, SHOWN);
  const toggle = (one: string) =>
    onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <fieldset>
      <legend className="section-title">Who it is about</legend>
      <p className="section-note mt-1">
        {chosen.length} of {choices.length} with a place, in the order of the evidence. Between{" "}
        {ROUND_SIZE.low} and {ROUND_SIZE.high}.
      </p>
      <div className="mt-3 mb-2 flex flex-wrap items-center gap-3">
        {choices.length > SEARCHED_FROM ? (
          <Input
            type="search"
            aria-label="Find a name"
            placeholder="Find a name"
            value={looked}
            onChange={(event) => setLooked(event.target.value)}
            className="max-w-60"
          />
        ) : null}
        <Button variant="link" onClick={() => onChange(chosen.length === all.length ? [] : all)}>
          {chosen.length === all.length
            ? "Choose nobody"
            : `Choose ${all.length === choices.length ? "all" : `the first ${all.length}`}`}
        </Button>
      </div>
      <ul className="max-h-[420px] overflow-y-auto border-y border-border">
        {rows.map(({ applicationId, name }) => {
          const isChosen = chosen.includes(applicationId);
          return (
            <li key={applicationId} className="border-t border-border first:border-t-0">
              <label
                htmlFor={`${id}-${applicationId}`}
                className="flex min-h-11 cursor-pointer items-center gap-3 px-1 py-1.5 hover:bg-accent"
              >
                <Checkbox
                  id={`${id}-${applicationId}`}
                  checked={isChosen}
                  disabled={!isChosen && isFull}
                  onCheckedChange={() => toggle(applicationId)}
                />
                <span dir="auto" className="min-w-0 truncate">
                  {name}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
