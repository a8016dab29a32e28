"use client";

import { type KeyboardEvent, useId } from "react";
import { cn } from "@/lib/utils";

export interface LevelOption {
  /** 0 to 4; null is "no evidence" or "cannot tell". */
  readonly level: number | null;
  readonly title: string;
  readonly detail?: string;
}

interface LevelChoiceProps {
  label: string;
  options: readonly LevelOption[];
  /** What is chosen; undefined when nothing is yet. */
  value: number | null | undefined;
  onChoose: (level: number | null) => void;
  /** Enter on a choice goes on, as it does anywhere else on the desk. */
  onNext: () => void;
}

const rowClass =
  "relative grid cursor-pointer grid-cols-[28px_minmax(0,1fr)] gap-3 px-2.5 pt-[11px] pb-3 text-sm leading-[1.1875rem] hover:bg-accent/60 has-checked:bg-accent has-checked:shadow-[inset_3px_0_0_var(--foreground)] has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-ring forced-colors:has-checked:border-l-4";
const noneClass = "mt-2.5 items-center rounded-md border border-dashed border-input py-[9px]";
const keyClass =
  "grid size-6 place-items-center rounded-sm border border-border-strong bg-card text-sm leading-none font-medium tabular-nums peer-checked:border-primary peer-checked:bg-primary peer-checked:text-primary-foreground";

/** Five levels beside their keys, highest first, and the blank that is not 0. Native radio buttons underneath. */
export function LevelChoice({ label, options, value, onChoose, onNext }: LevelChoiceProps) {
  const name = useId();
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    onNext();
  };
  return (
    <div role="radiogroup" aria-label={label} data-slot="level-choice" className="mx-[-10px] mt-[18px]">
      <div className="divide-y border-t border-b border-t-border-strong">
        {options.filter((option) => option.level !== null).map((option) => choice(option))}
      </div>
      {options.filter((option) => option.level === null).map((option) => choice(option))}
    </div>
  );

  function choice({ level, title, detail }: LevelOption) {
    return (
      <label key={level} className={cn(rowClass, level === null && noneClass, level === null && "mx-2.5")}>
        <input
          type="radio"
          name={name}
          value={level ?? "none"}
          checked={value === level}
          onChange={() => onChoose(level)}
          onKeyDown={goOn}
          className="peer absolute size-0 appearance-none opacity-0"
        />
        <span aria-hidden className={keyClass}>
          {level ?? "N"}
        </span>
        <span className="min-w-0 break-words">
          <b className="block">{title}</b>
          {detail && <span className="block text-muted-foreground">{detail}</span>}
        </span>
      </label>
    );
  }
}
