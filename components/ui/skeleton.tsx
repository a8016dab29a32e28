import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** A still block in the shape of what comes. It appears after 300 ms, so that quick answers do not flash. */
export function Skeleton({ className, ...props }: ComponentProps<"span">) {
  return (
    <span
      data-slot="skeleton"
      aria-hidden
      className={cn("block h-3 animate-appear rounded-[2px] bg-rung-empty", className)}
      {...props}
    />
  );
}
