"use client";

import { type RefObject, type ToggleEvent, useEffect, useId, useRef, useState } from "react";
import { type Align, placeBeside, type Side } from "./place-beside";

export type Floating = {
  id: string;
  isOpen: boolean;
  trigger: RefObject<HTMLButtonElement | null>;
  content: RefObject<HTMLDivElement | null>;
  setOpen: (isOpen: boolean) => void;
};

/** State of one native popover: its id, its trigger, whether it shows. */
export function useFloating(): Floating {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const content = useRef<HTMLDivElement>(null);
  return { id, isOpen, trigger, content, setOpen };
}

/** Keeps an open popover beside its trigger while the page scrolls or changes size; returns its `onToggle`. */
export function usePlacement({ isOpen, trigger, content, setOpen }: Floating, side: Side, align: Align) {
  useEffect(() => {
    if (!isOpen) return;
    const place = () =>
      trigger.current && content.current && placeBeside(trigger.current, content.current, { side, align });
    place();
    addEventListener("scroll", place, { capture: true, passive: true });
    addEventListener("resize", place);
    return () => {
      removeEventListener("scroll", place, { capture: true });
      removeEventListener("resize", place);
    };
  }, [isOpen, trigger, content, side, align]);
  return (event: ToggleEvent<HTMLDivElement>) => {
    const opens = event.newState === "open";
    setOpen(opens);
    if (opens && trigger.current) placeBeside(trigger.current, event.currentTarget, { side, align });
  };
}
