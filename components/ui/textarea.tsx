import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";
import { controlClass } from "./input";

/** Grows with its text where the browser can (`field-sizing`), never below its `rows`. */
export function Textarea({ className, rows = 2, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      data-slot="textarea"
      rows={rows}
      style={{ minHeight: `calc(${rows * 1.25}rem + 18px)` }}
      className={cn(
        controlClass,
        "field-sizing-content block max-h-96 resize-none px-2.5 py-2 read-only:bg-muted",
        className,
      )}
      {...props}
    />
  );
}
