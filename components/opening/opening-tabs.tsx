"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { tabClass, tabListClass } from "@/components/ui/tab-class";
import type { RouterOutputs } from "@/lib/trpc-client";

type Opening = RouterOutputs["opening"]["get"];

export type OpeningTab =
  | "ranking"
  | "compare"
  | "reviews"
  | "brief"
  | "rubric"
  | "panel"
  | "decision"
  | "activity";

interface Tab {
  readonly key: OpeningTab;
  readonly label: string;
  readonly count?: string;
  readonly isAbsent?: boolean;
}

/** The tabs of an opening, in their order; those this person may not open are absent. */
function tabsOf({ reviews, panel, can }: Opening): Tab[] {
  const count = reviews && reviews.expected > 0 ? `${reviews.submitted}/${reviews.expected}` : undefined;
  return [
    { key: "ranking", label: "Ranking" },
    { key: "compare", label: "Compare" },
    { key: "reviews", label: "Reviews", count },
    { key: "brief", label: "Brief" },
    { key: "rubric", label: "Rubric" },
    { key: "panel", label: "Panel", count: String(panel) },
    { key: "decision", label: "Decision" },
    { key: "activity", label: "Activity", isAbsent: !can.seeActivity },
  ];
}

/** How each tab's page is called. */
export function tabLabel(current: OpeningTab): string {
  return current.charAt(0).toUpperCase() + current.slice(1);
}

export function OpeningTabs({ opening, current }: { opening: Opening; current: OpeningTab }) {
  const base = `/openings/${opening.id}`;
  const nav = useRef<HTMLElement>(null);
  // On a phone the row of tabs is wider than the screen; the current one comes into view without moving the page.
  useEffect(() => {
    const tab = nav.current?.querySelector<HTMLElement>("[aria-current=page]");
    if (nav.current && tab) nav.current.scrollLeft = tab.offsetLeft - nav.current.clientWidth / 2;
  }, []);
  return (
    <nav ref={nav} aria-label="Opening" className={tabListClass}>
      {tabsOf(opening)
        .filter(({ isAbsent }) => !isAbsent)
        .map(({ key, label, count }) => (
          <Link
            key={key}
            href={key === "ranking" ? base : `${base}/${key}`}
            aria-current={key === current ? "page" : undefined}
            className={tabClass}
          >
            {label}
            {count ? <span className="text-muted-foreground tabular-nums">{count}</span> : null}
          </Link>
        ))}
    </nav>
  );
}
