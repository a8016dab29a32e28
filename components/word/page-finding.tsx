import type { ReactNode } from "react";
import { cn } from "@/lib/utils";

type PageFindingProps = {
  children: ReactNode;
  /** What stands under it in grey: one or two sentences on how to read the page. */
  note?: ReactNode;
  /** 1 unless the page already has a title. */
  level?: 1 | 2;
  id?: string;
  className?: string;
};

/** The sentence a page opens with: what the data say, before any number. */
export function PageFinding({ children, note, level = 1, id, className }: PageFindingProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={cn("max-w-[660px]", className)}>
      <Heading id={id} className="finding">
        {children}
      </Heading>
      {note ? <p className="section-note mt-2 max-w-measure">{note}</p> : null}
    </div>
  );
}
