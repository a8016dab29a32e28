"use client";

import type { ComponentProps, CSSProperties, KeyboardEvent } from "react";
import { cn } from "@/lib/utils";

type SliderProps = Omit<ComponentProps<"input">, "type" | "value" | "min" | "max" | "step" | "onChange"> & {
  value: number;
  min?: number;
  max?: number;
  step?: number;
  /** With Shift the arrow keys move this far; five steps unless told. */
  largeStep?: number;
  /** Where the agreed value stands, drawn as a tick. */
  tick?: number;
  onValueChange: (value: number) => void;
} & ({ "aria-label": string } | { "aria-labelledby": string } | { id: string });

/** The platform's range control in ink, with a tick at the agreed value. Keys: arrows one step, with Shift five. */
export function Slider(props: SliderProps) {
  const { value, min = 0, max = 100, step = 1, tick, onValueChange, className, onKeyDown, ...rest } = props;
  const { largeStep = 5 * step, ...inputProps } = rest;
  const share = (at: number) => (max > min ? Math.min(1, Math.max(0, (at - min) / (max - min))) : 0);
  const shift = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event);
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (!by || !event.shiftKey || event.defaultPrevented) return;
    event.preventDefault();
    onValueChange(Math.min(max, Math.max(min, value + by * largeStep)));
  };
  const style = {
    "--share": share(value),
    "--tick": tick === undefined ? undefined : share(tick),
  } as CSSProperties;
  return (
    <span data-slot="slider" className={cn("slider", className)} style={style}>
      {tick === undefined ? null : <i className="slider-tick" />}
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={(event) => onValueChange(event.target.valueAsNumber)}
        onKeyDown={shift}
        {...inputProps}
      />
    </span>
  );
}
