import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** The platform's own disclosure: opens without script, by key and from a text search. */
export function Collapsible({ className, ...props }: ComponentProps<"details">) {
  return <details data-slot="collapsible" className={cn("group/collapsible", className)} {...props} />;
}

export function CollapsibleTrigger({ className, children, ...props }: ComponentProps<"summary">) {
  return (
    <summary
      data-slot="collapsible-trigger"
      className={cn(
        "inline-flex min-h-6 list-none items-center gap-1.5 rounded-sm text-sm hover:underline hover:decoration-border-strong hover:underline-offset-[3px] touch:min-h-11 [&::-webkit-details-marker]:hidden",
        className,
      )}
      {...props}
    >
      {children}
      <ChevronDown
        aria-hidden
        className="size-3.5 shrink-0 stroke-[1.5] text-muted-foreground transition-transform group-open/collapsible:rotate-180"
      />
    </summary>
  );
}

export function CollapsibleContent({ className, ...props }: ComponentProps<"div">) {
  return <div data-slot="collapsible-content" className={cn("pt-2", className)} {...props} />;
}
