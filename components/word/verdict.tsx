import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

type VerdictProps = ComponentProps<"span"> & {
  /** Solid dot, hatched dot, hollow dot, dash. */
  kind: "ahead" | "close" | "behind" | "none";
};

/** Who is ahead and how sure that is, in words; the mark repeats them by its fill, never by hue. */
export function Verdict({ kind, className, ...props }: VerdictProps) {
  const isQuiet = kind === "behind" || kind === "none";
  return (
    <span
      data-slot="verdict"
      data-kind={kind}
      className={cn("verdict-chip", isQuiet && "text-muted-foreground", className)}
      {...props}
    />
  );
}
