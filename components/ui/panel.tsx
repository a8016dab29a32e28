import { type ComponentProps, type ReactNode, useId } from "react";
import { cn } from "@/lib/utils";

type PanelProps = Omit<ComponentProps<"section">, "title"> & {
  title: ReactNode;
  /** Said small at the right of the title: "trying, not saved". */
  note?: ReactNode;
};

/** A card of the right rail. Anything else stands on the page without a box. */
export function Panel({ title, note, className, children, ...props }: PanelProps) {
  const id = useId();
  return (
    <section
      data-slot="panel"
      aria-labelledby={id}
      className={cn(
        "rounded-lg border border-border bg-card px-[18px] pt-4 pb-[18px] text-sm [--surface:var(--card)] print:rounded-none print:border-x-0 print:border-b-0 print:border-border-strong print:px-0",
        className,
      )}
      {...props}
    >
      <header className="mb-2.5 flex items-baseline justify-between gap-3">
        <h2 id={id} className="section-title">
          {title}
        </h2>
        {note ? <span className="text-xs text-muted-foreground tabular-nums">{note}</span> : null}
      </header>
      {children}
    </section>
  );
}
