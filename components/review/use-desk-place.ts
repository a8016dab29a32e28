"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Desk } from "@/components/review/desk-data";
import { CLOSING, type DeskWalk, showHeading } from "@/components/review/desk-walk";
import { answerOf, type Draft } from "@/domain/review-draft";
import { type Pair, pairKey, passOrder } from "@/domain/review-progress";

/** Where one order leads to the other, at the same question: "/review/x?at=outcome.criterion". */
export function deskHref(path: string, key: string): string {
  return `/review/${path}?at=${encodeURIComponent(key)}`;
}

/** Where a reviewer is in the pass through all pairs of one application, and how to get around in it. */
export function useDeskPlace(desk: Desk, draft: Draft, at: string | null) {
  const router = useRouter();
  const pairs = passOrder(
    desk.outcomes.map((outcome) => outcome.id),
    desk.criteria.map((criterion) => criterion.id),
  );
  const isOpen = (pair: Pair) => answerOf(draft, pairKey(pair)).level === undefined;
  const open = pairs.filter(isOpen);
  const [place, setPlace] = useState(() => at ?? (open[0] ? pairKey(open[0]) : CLOSING));
  // An outcome may have gone or come since; then the first open question is the place to be.
  const found = pairs.findIndex((pair) => pairKey(pair) === place);
  const index = place === CLOSING ? pairs.length : Math.max(0, found);
  const pair = pairs[index] ?? null;

  function go(next: string) {
    setPlace(next);
    showHeading();
  }

  function goAt(position: number) {
    const target = pairs[position];
    if (position >= 0) go(target ? pairKey(target) : CLOSING);
  }

  function goToCriterion(criterionId: string) {
    const ofCriterion = pairs.filter((each) => each.criterionId === criterionId);
    const target = ofCriterion.find(isOpen) ?? ofCriterion[0];
    go(target ? pairKey(target) : CLOSING);
  }

  function nextLabel(): string {
    const following = pairs[index + 1];
    if (!following) return "To the end";
    return following.criterionId === pair?.criterionId ? "Next outcome" : "Next criterion";
  }

  const walk: DeskWalk = {
    pair,
    left: open.length,
    goTo: (applicationId, key) =>
      applicationId === desk.applicationId ? go(key) : router.push(deskHref(applicationId, key)),
    next: () => goAt(Math.min(pairs.length, index + 1)),
    back: index > 0 ? () => goAt(index - 1) : null,
    nextLabel: nextLabel(),
    toEnd: () => go(CLOSING),
  };
  return { walk, pairs, open, go, goToCriterion };
}

export type DeskPlace = ReturnType<typeof useDeskPlace>;
