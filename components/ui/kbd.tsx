import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** A key as printed on the keyboard. */
export function Kbd({ className, ...props }: ComponentProps<"kbd">) {
  return (
    <kbd
      data-slot="kbd"
      className={cn(
        "inline-grid h-5 min-w-5 place-items-center rounded-sm border border-border-strong bg-card px-[5px] font-sans text-xs leading-none font-medium text-muted-foreground tabular-nums",
        className,
      )}
      {...props}
    />
  );
}
