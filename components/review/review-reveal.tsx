"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { DeskTop } from "@/components/review/desk-top";
import { RevealHidden } from "@/components/review/reveal-hidden";
import { RevealPeople } from "@/components/review/reveal-people";
import { RevealRatings } from "@/components/review/reveal-ratings";
import { useLocalTime } from "@/components/review/use-local-time";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { SaveState } from "@/components/word/save-state";
import { countWord } from "@/domain/ranking/count-word";
import { useTRPC } from "@/lib/trpc-client";

function findingOf(mine: number, missing: number): string {
  const ratings = mine === 1 ? "Your rating is in" : `Your ${countWord(mine)} ratings are in`;
  return missing === 0 ? `${ratings}, and so are all the others’` : ratings;
}

/** What opens once a review is handed in: who it is, the certificates, and how the others rated. */
export function ReviewReveal({ applicationId }: { applicationId: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const { data } = useSuspenseQuery(trpc.review.reveal.queryOptions({ applicationId }));
  const { people, pairs, next, openingId } = data;
  const me = people.find((person) => person.isMe);
  const clock = useLocalTime(me?.submittedAt ?? null, "time");
  const mine = pairs.filter((pair) => pair.answers.some((answer) => answer.memberId === me?.memberId)).length;
  const others = people.filter((person) => !person.isMe);
  const missing = others.filter((person) => person.submittedAt === null).length;
  const nextHref = next ? `/review/${next.applicationId}` : "/reviews";
  useKeys({ enter: () => router.push(nextHref), escape: () => router.push("/reviews") });
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
          Now the name, the certificates and what the others rated. None of it changes what you saw.
        </p>
        <div className="mt-10 grid items-start gap-x-14 gap-y-10 rail:grid-cols-[minmax(0,1fr)_340px]">
          <div className="grid min-w-0 gap-10">
            <RevealRatings reveal={data} />
            <RevealPeople people={people} />
          </div>
          <RevealHidden candidate={data.candidate} credentials={data.credentials} />
        </div>
        <nav aria-label="Go on" className="mt-10 flex flex-wrap gap-2 border-t pt-5">
          <Button variant="primary" asChild>
            <Link href={nextHref}>
              {next ? `Review Candidate ${next.number}` : "My reviews"} <Kbd aria-hidden>↵</Kbd>
            </Link>
          </Button>
          <Button asChild>
            <Link href={`/openings/${openingId}/applications/${applicationId}`}>Open the dossier</Link>
          </Button>
        </nav>
      </main>
    </>
  );
}
