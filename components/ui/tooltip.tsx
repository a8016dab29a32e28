"use client";

import { Slot } from "radix-ui/slot";
import { type ComponentProps, createContext, type ReactNode, useContext, useEffect, useRef } from "react";
import { cn } from "@/lib/utils";
import type { Side } from "./place-beside";
import { type Floating, useFloating, usePlacement } from "./use-floating";

type Tip = Floating & { show: () => void; hide: () => void };
const TooltipContext = createContext<Tip | null>(null);

function useTooltip(): Tip {
  const tip = useContext(TooltipContext);
  if (!tip) throw new Error("A tooltip part stands outside its Tooltip.");
  return tip;
}

/** Says more about a control that already has a name; never the only place where something is said. */
export function Tooltip({ children, delay = 300 }: { children: ReactNode; delay?: number }) {
  const floating = useFloating();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const after = (wait: number, act: (element: HTMLElement) => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => floating.content.current && act(floating.content.current), wait);
  };
  const show = () => after(delay, (element) => element.showPopover());
  const hide = () => after(100, (element) => element.hidePopover());
  const { isOpen, content } = floating;
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: KeyboardEvent) => event.key === "Escape" && content.current?.hidePopover();
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [isOpen, content]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return <TooltipContext value={{ ...floating, show, hide }}>{children}</TooltipContext>;
}

export function TooltipTrigger({ asChild, ...props }: ComponentProps<"button"> & { asChild?: boolean }) {
  const { id, trigger, show, hide } = useTooltip();
  const Comp = asChild ? Slot : "button";
  const on = { onPointerEnter: show, onPointerLeave: hide, onFocus: show, onBlur: hide };
  return <Comp ref={trigger} aria-describedby={id} {...on} {...props} />;
}

type ContentProps = ComponentProps<"div"> & { side?: Side };

export function TooltipContent({ className, side = "top", ...props }: ContentProps) {
  const tip = useTooltip();
  const onToggle = usePlacement(tip, side, "center");
  return (
    <div
      data-slot="tooltip-content"
      ref={tip.content}
      id={tip.id}
      popover="manual"
      role="tooltip"
      onToggle={onToggle}
      onPointerEnter={tip.show}
      onPointerLeave={tip.hide}
      className={cn(
        "max-w-72 rounded-md bg-primary px-2.5 py-1.5 text-xs font-normal text-balance text-primary-foreground shadow-popover",
        className,
      )}
      {...props}
    />
  );
}
