"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { useSavers } from "@/components/review/desk-saving";
import { CLOSING, type DeskWalk, showHeading } from "@/components/review/desk-walk";
import { deskHref } from "@/components/review/use-desk-place";
import { answerOf } from "@/domain/review-draft";
import { type PathStep, reviewPath } from "@/domain/review-order/review-path";
import { pairKey, passOrder } from "@/domain/review-progress";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

export type ReviewPath = RouterOutputs["review"]["path"];
export type PathEntry = ReviewPath["applications"][number];

/** How many candidates ahead are loaded before they are reached, so that being offline for a while stops nobody. */
const AHEAD = 5;

interface Place {
  readonly applicationId: string;
  readonly key: string;
}

function placeOf(step: PathStep | undefined): Place | null {
  return step ? { applicationId: step.applicationId, key: pairKey(step) } : null;
}

/** All questions of an opening by criterion, and which of them are open, by what is written here or else stored. */
function useSteps(path: ReviewPath) {
  const savers = useSavers();
  const steps = useMemo(
    () => reviewPath("BY_CRITERION", path.seed, path.criterionIds, path.applications),
    [path],
  );
  const stored = useMemo(
    () => new Set(path.applications.flatMap((entry) => entry.answered.map(pairKey))),
    [path],
  );
  const isOpen = (step: PathStep) => {
    const draft = savers.draftOf(step.applicationId);
    return draft ? answerOf(draft, pairKey(step)).level === undefined : !stored.has(pairKey(step));
  };
  return { steps, isOpen };
}

function labelOf(step: PathStep, following: PathStep | undefined): string {
  if (!following) return "To the end";
  if (following.criterionId !== step.criterionId) return "Next criterion";
  return following.applicationId === step.applicationId ? "Next outcome" : "Next candidate";
}

/** The candidates that come after this place, nearest first. */
function aheadOf(steps: readonly PathStep[], index: number): string[] {
  const coming = steps.slice(Math.max(0, index)).map((step) => step.applicationId);
  return [...new Set(coming)].slice(0, AHEAD + 1);
}

/** Where a reviewer is on the way through an opening by criterion; past the last question stands the list to hand in. */
export function useOpeningWalk(openingId: string, at: string | null) {
  const router = useRouter();
  const { data: path } = useSuspenseQuery(useTRPC().review.path.queryOptions({ openingId }));
  const { steps, isOpen } = useSteps(path);
  const [place, setPlace] = useState(() =>
    placeOf(steps.find((step) => pairKey(step) === at) ?? steps.find(isOpen)),
  );
  const entry = path.applications.find((each) => each.applicationId === place?.applicationId) ?? null;
  const index = steps.findIndex((step) => entry && pairKey(step) === place?.key);
  const pair = steps[index] ?? null;
  const isClosing = entry !== null && place?.key === CLOSING;

  const go = (next: Place | null) => {
    setPlace(next);
    showHeading();
  };
  const openOf = ({ applicationId, outcomeIds }: PathEntry) =>
    passOrder(outcomeIds, path.criterionIds)
      .map((each) => ({ applicationId, ...each }))
      .filter(isOpen);

  const walk: DeskWalk = {
    pair,
    left: steps.filter(isOpen).length,
    goTo: (applicationId, key) => {
      const isHere = path.applications.some((each) => each.applicationId === applicationId);
      if (isHere) go({ applicationId, key });
      else router.push(deskHref(applicationId, key));
    },
    next: () => go(pair ? placeOf(steps[index + 1]) : null),
    back: backFrom(),
    nextLabel: pair ? labelOf(pair, steps[index + 1]) : "Hand in",
    toEnd: () => go(null),
  };

  function backFrom(): (() => void) | null {
    if (isClosing) return () => go(null);
    const before = pair ? steps[index - 1] : steps.at(-1);
    return before ? () => go(placeOf(before)) : null;
  }

  return {
    ...walk,
    path,
    steps,
    isOpen,
    openOf,
    applicationId: pair || isClosing ? (place?.applicationId ?? null) : null,
    number: entry?.number ?? null,
    applicationsAhead: aheadOf(steps, index),
    /** Goes to the first open question among these, else to the first of them. */
    goAmong: (among: readonly PathStep[]) => go(placeOf(among.find(isOpen) ?? among[0])),
  };
}

export type OpeningWalk = ReturnType<typeof useOpeningWalk>;
