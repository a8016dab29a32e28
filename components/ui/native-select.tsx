import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";
import { controlClass } from "./input";

/** The platform's own select: preferred in forms, as it needs no script and works with `register`. */
export function NativeSelect({ className, children, ...props }: ComponentProps<"select">) {
  return (
    <span data-slot="native-select" className={cn("relative block w-full", className)}>
      <select
        className={cn(
          controlClass,
          "h-[34px] appearance-none pr-8 pl-2.5 text-ellipsis touch:h-11 [&>option]:bg-popover [&>option]:text-popover-foreground",
        )}
        {...props}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-3.5 -translate-y-1/2 stroke-[1.5] text-muted-foreground"
      />
    </span>
  );
}
