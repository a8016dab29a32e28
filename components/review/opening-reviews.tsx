"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { DifferenceList } from "@/components/review/difference-list";
import { ReviewMatrix } from "@/components/review/review-matrix";
import { EmptyState } from "@/components/word/empty-state";
import { SectionFinding } from "@/components/word/section-finding";
import { countWordFirst } from "@/domain/ranking/count-word";
import type { RouterOutputs } from "@/lib/trpc-client";
import { useTRPC } from "@/lib/trpc-client";

type Reviews = RouterOutputs["review"]["list"];

function findingOf({ applications, reviewers }: Reviews): string {
  const rated = applications.filter((row) => row.hasOutcomes && !row.isWithdrawn);
  const mine = rated.filter((row) => row.state === "WITHHELD").length;
  if (mine > 0) return `${countWordFirst(mine)} ${mine === 1 ? "review is" : "reviews are"} yours to hand in`;
  const panel = new Set(reviewers.filter((person) => person.isReviewing).map((person) => person.memberId));
  const expected = rated.length * panel.size;
  const handedIn = rated.reduce(
    (sum, row) =>
      sum + (row.state === "OPEN" ? row.handedIn.filter(({ memberId }) => panel.has(memberId)).length : 0),
    0,
  );
  if (expected === 0) return "Nothing to review yet";
  return handedIn === expected ? "All reviews are in" : `${handedIn} of ${expected} reviews are in`;
}

/** Who has handed in a review of whom, how far they agree, and where they differ most. */
export function OpeningReviews({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.review.list.queryOptions({ openingId }));
  const isWithholding = data.applications.some((row) => row.state === "WITHHELD");
  if (data.applications.length === 0 || data.reviewers.length === 0) {
    return (
      <EmptyState title={data.reviewers.length === 0 ? "Nobody reviews here yet" : "No candidates yet"}>
        {data.reviewers.length === 0
          ? "Put people on the panel to review; each then rates alone."
          : "Reviews begin once a candidate has an outcome to rate."}
      </EmptyState>
    );
  }
  return (
    <>
      <SectionFinding
        note={
          isWithholding
            ? "What others rated opens candidate by candidate, once you have handed in your own review of them."
            : "Ratings count from the moment a review is handed in."
        }
      >
        {findingOf(data)}
      </SectionFinding>
      <ReviewMatrix reviews={data} />
      <DifferenceList reviews={data} />
    </>
  );
}
