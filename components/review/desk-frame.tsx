import type { ReactNode } from "react";

interface DeskFrameProps {
  /** The bar at the top, and below it what has to be said about the whole desk. */
  top: ReactNode;
  /** Where one is: steps, outcomes, queue. */
  left: ReactNode;
  children: ReactNode;
  right: ReactNode;
  rightLabel: string;
  foot: ReactNode;
}

/**
 * The three columns of the desk. Narrower, the steps fold away above the outcome; on a phone everything stands in one
 * column, with the buttons at the foot of the screen.
 */
export function DeskFrame({ top, left, children, right, rightLabel, foot }: DeskFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      {top}
      <div className="grid flex-1 grid-cols-[minmax(0,1fr)] content-start sm:grid-cols-[minmax(0,1fr)_minmax(300px,340px)] sm:content-stretch rail:grid-cols-[252px_minmax(0,1fr)_392px]">
        <aside
          aria-label="This review"
          className="border-b bg-sidebar text-sm sm:col-span-2 rail:col-span-1 rail:border-r rail:border-b-0"
        >
          {left}
        </aside>
        <main
          id="content"
          tabIndex={-1}
          className="flex min-w-0 justify-center px-4 pt-6 pb-8 outline-none sm:px-8 sm:pt-9 sm:pb-10 rail:px-12"
        >
          {children}
        </main>
        <aside
          aria-label={rightLabel}
          className="border-t bg-card [--surface:var(--card)] sm:border-t-0 sm:border-l"
        >
          <div className="flex flex-col px-6 pt-7 pb-6 max-sm:px-4 max-sm:pt-5 max-sm:pb-24 sm:sticky sm:top-12 sm:min-h-[calc(100dvh-137px)] rail:min-h-[calc(100dvh-92px)]">
            {right}
          </div>
        </aside>
      </div>
      <footer className="sticky bottom-0 z-4 flex min-h-11 items-center gap-[22px] border-t bg-background px-6 text-sm text-muted-foreground max-sm:hidden">
        {foot}
      </footer>
    </div>
  );
}
