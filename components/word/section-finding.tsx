import type { ReactNode } from "react";
import { cn } from "@/lib/utils";

type SectionFindingProps = {
  children: ReactNode;
  note?: ReactNode;
  id?: string;
  level?: 2 | 3;
  className?: string;
};

/** What one section says, in the smaller serif, with a line on how to read it. */
export function SectionFinding({ children, note, id, level = 2, className }: SectionFindingProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={cn("break-after-avoid", className)}>
      <Heading id={id} className="finding-2">
        {children}
      </Heading>
      {note ? <p className="section-note mt-1 max-w-[560px]">{note}</p> : null}
    </div>
  );
}
