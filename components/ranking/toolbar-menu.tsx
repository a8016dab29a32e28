"use client";

import { ChevronDown } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/utils";

interface ToolbarMenuProps {
  label: string;
  /** Said small beside the label: how many are chosen. */
  count?: number;
  children: (close: () => void) => ReactNode;
}

/** A button with a small panel below it. Escape and a click elsewhere close it; Escape goes back to the button. */
export function ToolbarMenu({ label, count = 0, children }: ToolbarMenuProps) {
  const id = useId();
  const frame = useRef<HTMLFieldSetElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !frame.current?.contains(target)) setOpen(false);
    };
    // What had the focus may be gone, as a view that was removed: the key is heard wherever it is pressed.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      setOpen(false);
      frame.current?.querySelector("button")?.focus();
    };
    document.addEventListener("pointerdown", onPointerDown);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("pointerdown", onPointerDown);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [isOpen]);
  return (
    <fieldset ref={frame} aria-label={label} className="sm:relative">
      <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)} className="h-[34px]">
        {label}
        {count > 0 ? (
          <span className="text-muted-foreground tabular-nums">
            <span className="sr-only">, chosen: </span>
            {count}
          </span>
        ) : null}
        <ChevronDown aria-hidden className={cn("transition-transform", isOpen && "rotate-180")} />
      </Button>
      <div
        id={id}
        hidden={!isOpen}
        className="absolute top-full z-10 mt-1.5 max-h-[70dvh] overflow-y-auto rounded-lg border border-border-strong bg-popover p-3.5 text-sm shadow-popover [--surface:var(--popover)] max-sm:inset-x-0 sm:left-0 sm:w-72"
      >
        {isOpen ? <div className="grid grid-cols-[minmax(0,1fr)] gap-3">{children(close)}</div> : null}
      </div>
    </fieldset>
  );
}
