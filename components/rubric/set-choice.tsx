"use client";

import { CheckRow } from "@/components/form/check-row";
import { Button } from "@/components/ui/button";
import { type CriteriaSet, missingOf } from "@/domain/template/criteria-set";

interface SetChoiceProps {
  set: CriteriaSet;
  /** Keys the rubric has already. */
  present: readonly string[];
  chosen: readonly string[];
  /** How many more can be chosen. */
  room: number;
  onChoose: (keys: readonly string[]) => void;
  /** Takes the set's criteria out of the rubric; null where too few would be left. */
  onRemove: (() => void) | null;
}

/** One set: all of it or single criteria, as many as the rubric has room for. */
export function SetChoice({ set, present, chosen, room, onChoose, onRemove }: SetChoiceProps) {
  const free = missingOf(set, present);
  const isIn = free.length < set.criteria.length;
  const own = free.filter((key) => chosen.includes(key));
  const others = chosen.filter((key) => !free.includes(key));
  const fitting = free.slice(0, room + own.length);
  const toggle = (key: string, isOn: boolean) =>
    onChoose(isOn ? [...chosen, key] : chosen.filter((one) => one !== key));
  return (
    <fieldset className="min-w-0 border-t border-border pt-3">
      <legend className="sr-only">{set.title}</legend>
      <div className="flex items-start justify-between gap-3">
        <CheckRow
          checked={free.length > 0 && own.length === free.length}
          indeterminate={own.length > 0 && own.length < free.length}
          disabled={fitting.length === 0}
          onCheckedChange={() => onChoose(own.length === fitting.length ? others : [...others, ...fitting])}
          label={<b>{set.title}</b>}
          hint={set.summary}
        />
        {isIn ? (
          <Button
            size="sm"
            disabled={!onRemove}
            title={onRemove ? undefined : "At least two criteria"}
            onClick={() => onRemove?.()}
          >
            Remove<span className="sr-only"> {set.title}</span>
          </Button>
        ) : null}
      </div>
      <ul className="mt-2 grid gap-1.5 pl-[26px]">
        {set.criteria.map(({ key, name, question }) => (
          <li key={key}>
            <CheckRow
              checked={present.includes(key) || chosen.includes(key)}
              disabled={present.includes(key) || (room === 0 && !chosen.includes(key))}
              onCheckedChange={(isOn) => toggle(key, isOn)}
              label={present.includes(key) ? `${name}, already in it` : name}
              hint={question}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
