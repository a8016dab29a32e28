import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export const controlClass =
  "w-full min-w-0 rounded-md border border-input bg-card text-base leading-5 text-foreground transition-[border-color] placeholder:text-muted-foreground disabled:cursor-not-allowed disabled:bg-muted disabled:text-muted-foreground aria-invalid:border-destructive touch:text-md";

export function Input({ className, type = "text", ...props }: ComponentProps<"input">) {
  return (
    <input
      data-slot="input"
      type={type}
      className={cn(controlClass, "h-[34px] px-2.5 read-only:bg-muted touch:h-11", className)}
      {...props}
    />
  );
}
