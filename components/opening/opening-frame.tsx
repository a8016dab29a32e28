"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { OpeningMeta } from "@/components/opening/opening-meta";
import { type OpeningTab, OpeningTabs, tabLabel } from "@/components/opening/opening-tabs";
import { PageFrame } from "@/components/shell/page-frame";
import type { Crumb } from "@/components/shell/top-bar";
import { useTRPC } from "@/lib/trpc-client";

interface OpeningFrameProps {
  openingId: string;
  current: OpeningTab;
  /** Pages below a tab, such as a candidate's dossier; the last one is the page itself. */
  crumbs?: readonly Crumb[];
  /** At the right of the top bar. */
  status?: ReactNode;
  /** Buttons at the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/**
 * The frame of every page inside an opening: breadcrumbs, the opening's title (the page's h1), what is known of it in one
 * line, and its tabs. The page prefetches `trpc.opening.get`.
 */
export function OpeningFrame(props: OpeningFrameProps) {
  const { openingId, current, crumbs = [], status, actions, children } = props;
  const trpc = useTRPC();
  const { data: opening } = useSuspenseQuery(trpc.opening.get.queryOptions({ openingId }));
  const base = `/openings/${openingId}`;
  const here: Crumb = { label: tabLabel(current), href: current === "ranking" ? base : `${base}/${current}` };
  const trail = crumbs.length > 0 ? [here, ...crumbs] : [{ label: here.label }];
  return (
    <PageFrame
      crumbs={[{ label: "Openings", href: "/openings" }, { label: opening.title, href: base }, ...trail]}
      status={status}
    >
      <header className="mb-7">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <h1 dir="auto" className="page-title break-words">
              {opening.title}
            </h1>
            <OpeningMeta opening={opening} />
          </div>
          {actions ? <div className="flex flex-wrap gap-2 print:hidden">{actions}</div> : null}
        </div>
        <div className="mt-4">
          <OpeningTabs opening={opening} current={current} />
        </div>
      </header>
      {children}
    </PageFrame>
  );
}
