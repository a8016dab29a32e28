import type { ReactNode } from "react";
import { PrintLine } from "@/components/shell/print-line";
import { type Crumb, TopBar } from "@/components/shell/top-bar";

interface PageFrameProps {
  /** Where this page is, outermost first; the last one is the page itself and has no link. */
  crumbs: readonly Crumb[];
  /** What stands at the right of the top bar: the save state, or that something is frozen. */
  status?: ReactNode;
  children: ReactNode;
}

/**
 * The frame of every page beside the sidebar: the top bar, then the content up to 1216 px wide. Room is left below it,
 * so that whatever a message in the corner lies on can be scrolled clear of it.
 */
export function PageFrame({ crumbs, status, children }: PageFrameProps) {
  return (
    <>
      <TopBar crumbs={crumbs} status={status} />
      <main
        id="content"
        tabIndex={-1}
        className="w-full max-w-[calc(var(--content-max)+4rem)] px-4 pt-5 pb-24 outline-none sm:px-8 sm:pt-7 print:max-w-none print:px-1 print:py-0"
      >
        <PrintLine start={crumbs.map(({ label }) => label).join(" / ")} className="mb-5" />
        {children}
      </main>
    </>
  );
}
