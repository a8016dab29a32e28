import type { ReactNode } from "react";
import { cn } from "@/lib/utils";

type SectionTitleProps = {
  children: ReactNode;
  aside?: ReactNode;
  id?: string;
  level?: 2 | 3;
  className?: string;
};

/** A plain section heading, with something small at its right. */
export function SectionTitle({ children, aside, id, level = 2, className }: SectionTitleProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={cn("flex flex-wrap items-baseline justify-between gap-x-5 gap-y-1.5", className)}>
      <Heading id={id} className="section-title">
        {children}
      </Heading>
      {aside ? <div className="text-xs text-muted-foreground">{aside}</div> : null}
    </div>
  );
}
