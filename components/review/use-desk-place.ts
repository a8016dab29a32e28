"use client";

import { useState } from "react";
import type { Desk } from "@/components/review/desk-data";
import { answerOf, type Draft } from "@/domain/review-draft";
import { type Pair, pairKey, passOrder } from "@/domain/review-progress";

/** The last step, after all pairs: what is said of the whole, and handing in. */
export const CLOSING = "closing";

/** Where a reviewer is in the pass through all pairs, and how to get around in it. */
export function useDeskPlace(desk: Desk, draft: Draft) {
  const pairs = passOrder(
    desk.outcomes.map((outcome) => outcome.id),
    desk.criteria.map((criterion) => criterion.id),
  );
  const isOpen = (pair: Pair) => answerOf(draft, pairKey(pair)).level === undefined;
  const open = pairs.filter(isOpen);
  const [place, setPlace] = useState(() => (open[0] ? pairKey(open[0]) : CLOSING));
  // An outcome may have gone or come since; then the first open question is the place to be.
  const found = pairs.findIndex((pair) => pairKey(pair) === place);
  const index = place === CLOSING ? pairs.length : Math.max(0, found);
  const pair = pairs[index] ?? null;

  function go(next: string) {
    setPlace(next);
    // The heading says where one is now, to the eye and to a screen reader alike.
    requestAnimationFrame(() => {
      window.scrollTo({ top: 0 });
      document.querySelector<HTMLElement>("#content h1")?.focus({ preventScroll: true });
    });
  }

  function goTo(position: number) {
    const target = pairs[position];
    if (position >= 0) go(target ? pairKey(target) : CLOSING);
  }

  function goToCriterion(criterionId: string) {
    const ofCriterion = pairs.filter((each) => each.criterionId === criterionId);
    const target = ofCriterion.find(isOpen) ?? ofCriterion[0];
    go(target ? pairKey(target) : CLOSING);
  }

  return {
    pairs,
    open,
    pair,
    index,
    isClosing: pair === null,
    go,
    goToCriterion,
    next: () => goTo(Math.min(pairs.length, index + 1)),
    back: index > 0 ? () => goTo(index - 1) : null,
  };
}

export type DeskPlace = ReturnType<typeof useDeskPlace>;
