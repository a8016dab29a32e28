"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type Certificates, levelCount } from "@/components/review/certificates-data";
import { CertificatesMatrix } from "@/components/review/certificates-matrix";
import { CertificatesQuestion } from "@/components/review/certificates-question";
import { DeskTop } from "@/components/review/desk-top";
import { GoOn } from "@/components/review/go-on";
import { ownFinding } from "@/components/review/own-finding";
import { RevealHidden } from "@/components/review/reveal-hidden";
import { useCertificatesAnswer } from "@/components/review/use-certificates-answer";
import { useLocalTime } from "@/components/review/use-local-time";
import { useKeys } from "@/components/shell/use-keys";
import { SaveState } from "@/components/word/save-state";
import { useTRPC } from "@/lib/trpc-client";

function Frame({ data, head, children }: { data: Certificates; head: ReactNode; children: ReactNode }) {
  const clock = useLocalTime(data.submittedAt, "time");
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
        {head}
        <div className="mt-10 grid items-start gap-x-14 gap-y-10 rail:grid-cols-2">{children}</div>
      </main>
    </>
  );
}

function Asking({ data }: { data: Certificates }) {
  const answer = useCertificatesAnswer(data);
  useKeys({
    n: () => answer.choose("no"),
    y: () => data.closed || answer.choose("yes"),
    enter: answer.finish,
    "mod+enter": answer.finish,
  });
  const head = (
    <>
      <h1 className="verdict">{ownFinding(levelCount(data))}</h1>
      <p className="mt-2.5 max-w-[620px] text-md leading-6 text-muted-foreground">
        Now the certificates. They do not change what you saw. If one changes your mind all the same, say
        which rating and why.
      </p>
    </>
  );
  return (
    <Frame data={data} head={head}>
      <div className="min-w-0">
        <CertificatesMatrix
          data={data}
          changes={answer.answer === "yes" ? answer.changes : []}
          onChoose={data.closed ? undefined : answer.toggle}
        />
        <p className="section-note mt-3.5">
          The others’ ratings open once you have answered and the panel has finished.
        </p>
      </div>
      <div className="min-w-0">
        <RevealHidden candidate={data.candidate} credentials={data.credentials} />
        <CertificatesQuestion data={data} answer={answer} />
      </div>
    </Frame>
  );
}

/** Nothing here says how far the others are. */
function Sealed({ data }: { data: Certificates }) {
  const head = (
    <>
      <h1 className="verdict">Yours is in</h1>
      <p className="mt-2.5 max-w-[620px] text-md leading-6 text-muted-foreground">
        The others’ ratings open when the panel has finished.
      </p>
    </>
  );
  return (
    <Frame data={data} head={head}>
      <CertificatesMatrix data={data} />
      <RevealHidden candidate={data.candidate} credentials={data.credentials} />
      <GoOn next={data.next} className="rail:col-span-2" />
    </Frame>
  );
}

/** What was hidden, once a review is handed in: first whether it changes a rating, then waiting for the panel. */
export function ReviewCertificates({ applicationId }: { applicationId: string }) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.review.certificates.queryOptions({ applicationId }));
  return data.confirmedAt === null ? <Asking data={data} /> : <Sealed data={data} />;
}
