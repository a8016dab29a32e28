import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export function Label({ className, ...props }: ComponentProps<"label">) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: htmlFor or children come from the caller
    <label
      data-slot="label"
      className={cn("text-sm leading-[1.125rem] font-medium text-foreground", className)}
      {...props}
    />
  );
}
