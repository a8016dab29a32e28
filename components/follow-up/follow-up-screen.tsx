"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { FirstDayForm } from "@/components/follow-up/first-day-form";
import type { FollowUp } from "@/components/follow-up/follow-up-data";
import { FollowUpForm } from "@/components/follow-up/follow-up-form";
import { GivenAnswers } from "@/components/follow-up/given-answers";
import { PageFrame } from "@/components/shell/page-frame";
import { LockedNotice } from "@/components/word/locked-notice";
import { PageFinding } from "@/components/word/page-finding";
import { When } from "@/components/word/when";
import { kindWords } from "@/domain/follow-up/follow-up-kind";
import { formatDay } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

function Answering({ followUp, canAnswer }: { followUp: FollowUp; canAnswer: boolean }) {
  const { standing, dueOn } = followUp;
  if (standing === "planned") {
    return (
      <LockedNotice>
        The questions open on {formatDay(dueOn)}, so that there is something to tell.
      </LockedNotice>
    );
  }
  if (canAnswer) return <FollowUpForm followUp={followUp} />;
  if (standing === "answered") return <GivenAnswers followUp={followUp} />;
  return (
    <LockedNotice>Nobody has said yet how it goes. A recruiter, hiring manager or admin does.</LockedNotice>
  );
}

/** How it goes with one person who was hired. */
export function FollowUpScreen({ followUpId, canAnswer }: { followUpId: string; canAnswer: boolean }) {
  const trpc = useTRPC();
  const { data: followUp } = useSuspenseQuery(trpc.followUp.get.queryOptions({ followUpId }));
  const { candidateName, openingTitle, kind, standing, answeredAt, answeredBy, decisionId } = followUp;
  const crumbs = [
    { label: "Decisions", href: "/decisions" },
    { label: "How it went", href: "/follow-ups" },
    { label: candidateName },
  ];
  return (
    <PageFrame crumbs={crumbs}>
      <PageFinding
        note={`${openingTitle}, ${kindWords(kind)}. Kept apart from every score: what you say here changes none.`}
      >
        How is it going with {candidateName}?
      </PageFinding>
      {answeredAt ? (
        <p className="section-note mt-2">
          Answered by {answeredBy}, <When at={answeredAt} />.{" "}
          {canAnswer ? "It can be changed; the change is dated." : ""}
        </p>
      ) : null}
      <div className="mt-7 grid max-w-[660px] gap-9">
        {standing !== "answered" && canAnswer ? <FirstDayForm followUp={followUp} /> : null}
        <Answering followUp={followUp} canAnswer={canAnswer} />
        <p className="text-sm">
          <Link className="link" href={`/decisions/${decisionId}`}>
            The decision of then
          </Link>
        </p>
      </div>
    </PageFrame>
  );
}
