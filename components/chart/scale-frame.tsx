import type { ReactNode } from "react";
import { cn } from "@/lib/utils";

type ScaleFrameProps = { children: ReactNode; className?: string };

/** The hairlines at 25s behind a range and its parts; as tall as its row, so that they run down the page. */
export function ScaleFrame({ children, className }: ScaleFrameProps) {
  return (
    <div
      data-slot="scale-frame"
      className={cn("scale flex h-[62px] flex-col justify-center gap-[5px]", className)}
    >
      {children}
    </div>
  );
}
