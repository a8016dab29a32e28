"use client";

import { type Ref, useId } from "react";
import { levelWords } from "@/components/review/level-text";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";

const LEVELS: readonly (number | null)[] = [0, 1, 2, 3, 4, null];

/** The value of an option that stands for a level; a select knows texts only. */
const optionOf = (level: number | null | undefined) => (level === undefined ? "" : String(level));
const levelOf = (value: string) => (value === "null" ? null : Number(value));

interface ChangeLevelProps {
  /** Which rating: "Uses technology, Renewal letters". */
  name: string;
  from: number | null;
  to: number | null | undefined;
  reason: string;
  problem?: string;
  levelRef?: Ref<HTMLSelectElement>;
  onLevel: (to: number | null | undefined) => void;
  onReason: (reason: string) => void;
}

/** A rating that is changed after it was handed in: from which level to which, and why. */
export function ChangeLevel(props: ChangeLevelProps) {
  const { name, from, to, reason, problem, levelRef, onLevel, onReason } = props;
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <p id={`${id}-name`} dir="auto" className="text-sm break-words">
        {name}
      </p>
      <div className="flex items-center gap-2 text-sm">
        <b className="whitespace-nowrap tabular-nums">{levelWords(from)}</b>
        <span aria-hidden>→</span>
        <NativeSelect
          ref={levelRef}
          aria-label={`New level of ${name}`}
          value={optionOf(to)}
          onChange={({ target }) => onLevel(target.value === "" ? undefined : levelOf(target.value))}
          className="max-w-40"
        >
          <option value="">choose</option>
          {LEVELS.filter((level) => level !== from).map((level) => (
            <option key={optionOf(level)} value={optionOf(level)}>
              {levelWords(level)}
            </option>
          ))}
        </NativeSelect>
      </div>
      <Textarea
        rows={2}
        dir="auto"
        maxLength={4000}
        aria-label={`Reason for the change of ${name}`}
        placeholder="What changed your mind"
        value={reason}
        onChange={({ target }) => onReason(target.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-sm text-destructive">
          {problem}
        </p>
      )}
    </div>
  );
}
