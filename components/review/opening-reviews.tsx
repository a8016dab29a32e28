"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { OpeningBlinding } from "@/components/blinding/opening-blinding";
import { DifferenceList } from "@/components/review/difference-list";
import { ReviewMatrix } from "@/components/review/review-matrix";
import { ReviewerNotices } from "@/components/review/reviewer-notices";
import { EmptyState } from "@/components/word/empty-state";
import { SectionFinding } from "@/components/word/section-finding";
import { SectionTitle } from "@/components/word/section-title";
import { countWordFirst } from "@/domain/ranking/count-word";
import type { RouterOutputs } from "@/lib/trpc-client";
import { useTRPC } from "@/lib/trpc-client";

type Reviews = RouterOutputs["review"]["list"];

function isExcused({ excusedAt, isHandedIn }: { excusedAt: string | null; isHandedIn: boolean }): boolean {
  return excusedAt !== null && !isHandedIn;
}

/** Who recognised whom, for those who decide what follows from it. */
function Recognised({ reviews }: { reviews: Reviews }) {
  const open = reviews.applications.flatMap((row) => (row.state === "OPEN" ? [row] : []));
  const notices = open.flatMap((row) => row.notices);
  const names = new Map(open.map((row) => [row.applicationId, row.candidateName]));
  if (notices.length === 0) return null;
  return (
    <section className="mt-8 max-w-measure">
      <SectionTitle className="mb-2">Recognised or excused</SectionTitle>
      <ReviewerNotices
        notices={notices}
        canExcuse={reviews.can.excuse}
        nameOf={(applicationId) => names.get(applicationId) ?? ""}
      />
    </section>
  );
}

function findingOf({ applications, reviewers }: Reviews): string {
  const rated = applications.filter((row) => row.hasOutcomes && !row.isWithdrawn);
  const sealed = rated.flatMap((row) => (row.state === "WITHHELD" ? [row.own] : []));
  const mine = sealed.filter((own) => own === "RATING").length;
  if (mine > 0) return `${countWordFirst(mine)} ${mine === 1 ? "review is" : "reviews are"} yours to hand in`;
  const unanswered = sealed.filter((own) => own === "SUBMITTED").length;
  if (unanswered > 0) return "Say what the certificates change in your ratings";
  if (sealed.length > 0) return "Yours are in";
  const panel = new Set(reviewers.filter((person) => person.isReviewing).map((person) => person.memberId));
  const excused = rated.flatMap((row) => (row.state === "OPEN" ? row.notices : [])).filter(isExcused);
  const expected = rated.length * panel.size - excused.filter(({ memberId }) => panel.has(memberId)).length;
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
      {data.can.blind ? <OpeningBlinding openingId={openingId} /> : null}
      <SectionFinding
        note={
          isWithholding
            ? "What others rated opens candidate by candidate, once your own review is in and the panel has finished."
            : "Ratings count from the moment a review is handed in."
        }
      >
        {findingOf(data)}
      </SectionFinding>
      <ReviewMatrix reviews={data} />
      <Recognised reviews={data} />
      <DifferenceList reviews={data} />
    </>
  );
}
