"use client";

import { ArrowLeft } from "lucide-react";
import { useRouter } from "next/navigation";
import { DeskOffline } from "@/components/review/desk-offline";
import { useSavers } from "@/components/review/desk-saving";
import { DeskStatus } from "@/components/review/desk-status";
import { DeskTop } from "@/components/review/desk-top";
import { CLOSING, placeOfAnswer } from "@/components/review/desk-walk";
import type { OpeningWalk } from "@/components/review/use-opening-walk";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { countWord, countWordFirst } from "@/domain/ranking/count-word";

function findingOf({ left, path }: OpeningWalk): [finding: string, note: string] {
  const { length } = path.applications;
  if (path.closed) return ["Nothing to rate here", path.closed];
  if (length === 0)
    return [
      "Every review of this role is handed in",
      "What is left is to say, one candidate at a time, whether the certificates change a level.",
    ];
  if (left > 0)
    return [
      `${countWordFirst(left)} ${left === 1 ? "answer is" : "answers are"} still missing`,
      "A review can be handed in once each of its answers is a level or “no evidence”.",
    ];
  return [
    `Everything is rated, ${countWord(length)} ${length === 1 ? "review" : "reviews"} to hand in`,
    "Handing in locks one review at a time. Then you see that candidate’s name and certificates.",
  ];
}

/** Every candidate of the opening whose review is not handed in, with what is missing; each leads on. */
function Remaining({ walk }: { walk: OpeningWalk }) {
  return (
    <ul aria-label="Reviews to hand in" className="mt-6 border-t border-t-border-strong">
      {walk.path.applications.map((entry) => {
        const open = walk.openOf(entry);
        const { applicationId, number } = entry;
        return (
          <li key={applicationId} className="border-b">
            <button
              type="button"
              onClick={() => (open.length > 0 ? walk.goAmong(open) : walk.goTo(applicationId, CLOSING))}
              className="grid w-full grid-cols-[minmax(0,1fr)_auto] gap-4 py-2.5 text-left text-sm hover:underline touch:min-h-11"
            >
              <b>Candidate {number}</b>
              <span className="text-muted-foreground tabular-nums">
                {open.length > 0 ? `${open.length} still open` : "ready to hand in"}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What there is to do next: the first review that is ready, else the first open question. */
function onwardOf(walk: OpeningWalk): { label: string; go: () => void } | null {
  const ready = walk.path.applications.find((entry) => walk.openOf(entry).length === 0);
  const open = walk.steps.filter(walk.isOpen);
  if (open.length > 0) return { label: "Go on rating", go: () => walk.goAmong(open) };
  return ready
    ? { label: `Hand in Candidate ${ready.number}`, go: () => walk.goTo(ready.applicationId, CLOSING) }
    : null;
}

/** After the last question of an opening: one review after the other is handed in. */
export function OpeningEnd({ walk }: { walk: OpeningWalk }) {
  const router = useRouter();
  const savers = useSavers();
  const [finding, note] = findingOf(walk);
  const onward = onwardOf(walk);
  const leave = () => router.push("/reviews");
  const onNext = onward?.go ?? leave;
  const undo = () => {
    const undone = savers.undo();
    if (undone) walk.goTo(undone.applicationId, placeOfAnswer(undone.key));
  };
  useKeys({
    enter: onNext,
    j: onNext,
    k: () => walk.back?.(),
    z: undo,
    escape: leave,
    "mod+enter": onNext,
  });
  return (
    <>
      <DeskTop openingTitle={walk.path.openingTitle} number={null} isBlind>
        <DeskStatus />
      </DeskTop>
      <DeskOffline />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-[620px] px-4 py-12 outline-none">
        <h1 tabIndex={-1} className="finding outline-none">
          {finding}
        </h1>
        <p className="section-note mt-2">{note}</p>
        {walk.path.applications.length > 0 && <Remaining walk={walk} />}
        <div className="mt-6 flex items-center justify-between gap-3">
          {walk.back && (
            <Button onClick={walk.back}>
              <ArrowLeft aria-hidden />
              Back <Kbd aria-hidden>K</Kbd>
            </Button>
          )}
          <Button variant="primary" onClick={onNext}>
            {onward?.label ?? "My reviews"} <Kbd aria-hidden>↵</Kbd>
          </Button>
        </div>
      </main>
    </>
  );
}
