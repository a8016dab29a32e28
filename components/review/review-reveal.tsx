"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { DeskTop } from "@/components/review/desk-top";
import { GoOn } from "@/components/review/go-on";
import { ownFinding } from "@/components/review/own-finding";
import { RevealHidden } from "@/components/review/reveal-hidden";
import { RevealPeople } from "@/components/review/reveal-people";
import { RevealRatings } from "@/components/review/reveal-ratings";
import { TwoScores } from "@/components/review/two-scores";
import { useLocalTime } from "@/components/review/use-local-time";
import { Button } from "@/components/ui/button";
import { SaveState } from "@/components/word/save-state";
import { useTRPC } from "@/lib/trpc-client";

function findingOf(mine: number, missing: number): string {
  const ratings = ownFinding(mine);
  return missing === 0 ? `${ratings}, and so are all the others’` : ratings;
}

/** What the panel sees of one application: everybody’s ratings, disagreement first, who it is, and the certificates. */
export function ReviewReveal({ applicationId }: { applicationId: string }) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.review.reveal.queryOptions({ applicationId }));
  const { people, pairs, next, openingId } = data;
  const me = people.find((person) => person.isMe);
  const clock = useLocalTime(me?.submittedAt ?? null, "time");
  const mine = pairs.filter((pair) =>
    pair.answers.some((answer) => answer.memberId === me?.memberId && answer.firstLevel !== null),
  ).length;
  const others = people.filter((person) => !person.isMe);
  const missing = others.filter((person) => person.submittedAt === null).length;
  return (
    <>
      <DeskTop openingTitle={data.openingTitle} number={data.number} isBlind={false}>
        <SaveState kind="saved" savedWord="Handed in" at={clock} />
      </DeskTop>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-[1088px] px-4 pt-8 pb-16 outline-none sm:px-6 sm:pt-[52px]"
      >
        <h1 className="verdict">{findingOf(mine, others.length === 0 ? 1 : missing)}</h1>
        <p className="mt-2.5 max-w-[620px] text-md leading-6 text-muted-foreground">
          Where you differ comes first. Changing your mind is open, with a reason; the first, independent
          ratings stay on record.
        </p>
        {data.supports && (
          <div className="mt-3">
            <TwoScores {...data.supports} />
          </div>
        )}
        <div className="mt-10 grid items-start gap-x-14 gap-y-10 rail:grid-cols-[minmax(0,1fr)_340px]">
          <div className="grid min-w-0 gap-10">
            <RevealRatings reveal={data} />
            <RevealPeople people={people} />
          </div>
          <RevealHidden candidate={data.candidate} credentials={data.credentials} />
        </div>
        <GoOn next={next} className="mt-10">
          <Button asChild>
            <Link href={`/openings/${openingId}/applications/${applicationId}`}>Open the dossier</Link>
          </Button>
        </GoOn>
      </main>
    </>
  );
}
