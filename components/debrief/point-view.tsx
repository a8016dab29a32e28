"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useRef, useState } from "react";
import type { DebriefPoint, PointRating } from "@/components/debrief/debrief-data";
import { PointClock } from "@/components/debrief/point-clock";
import { PointLevels } from "@/components/debrief/point-levels";
import { PointNote } from "@/components/debrief/point-note";
import { PointWords } from "@/components/debrief/point-words";
import { ResultButtons } from "@/components/debrief/result-buttons";
import { usePointNote } from "@/components/debrief/use-point-note";
import type { PointTimer } from "@/components/debrief/use-point-timer";
import { useSettle } from "@/components/debrief/use-settle";
import { useKeys } from "@/components/shell/use-keys";
import { SectionFinding } from "@/components/word/section-finding";

const ReviseDialog = dynamic(() => import("@/components/review/revise-dialog").then((it) => it.ReviseDialog));

interface PointViewProps {
  openingId: string;
  point: DebriefPoint;
  place: string;
  secondsPerPoint: number;
  timer: PointTimer;
  canWrite: boolean;
}

/** The point that is talked about now. One component per point: give it the point's id as key. */
export function PointView({ openingId, point, place, secondsPerPoint, timer, canWrite }: PointViewProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [revised, setRevised] = useState<PointRating>();
  const { keeper, note } = usePointNote(point);
  const seconds = point.seconds + timer.spent;
  const { isBusy, settle } = useSettle({ openingId, point, keeper, seconds, onStored: timer.clear });
  useKeys(
    {
      "1": () => settle("KEPT"),
      "2": () => settle("CHANGED"),
      "3": () => settle("TO_CHECK"),
      m: () => field.current?.focus(),
      t: timer.toggle,
    },
    { enabled: canWrite },
  );
  return (
    <article aria-label={place} className="min-w-0 max-w-[760px]">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="text-sm text-muted-foreground">
          {place}:{" "}
          <Link
            href={`/openings/${openingId}/applications/${point.applicationId}`}
            dir="auto"
            className="link font-strong text-foreground"
          >
            {point.candidateName}
          </Link>
        </p>
        {canWrite ? <PointClock timer={timer} seconds={seconds} planned={secondsPerPoint} /> : null}
      </div>
      <SectionFinding className="mt-2">
        <span dir="auto" className="break-words">
          {point.statement}
        </span>
      </SectionFinding>
      <PointLevels point={point} />
      <PointWords point={point} onRevise={canWrite ? setRevised : undefined} />
      {canWrite ? (
        <>
          <PointNote note={note} keeper={keeper} inputRef={field} />
          <ResultButtons
            result={point.result}
            isBusy={isBusy}
            onSettle={settle}
            onOpenAgain={() => settle(null)}
          />
        </>
      ) : (
        <p dir="auto" className="mt-5 break-words whitespace-pre-line">
          {point.note}
        </p>
      )}
      {revised ? (
        <ReviseDialog
          name={`${point.criterion.name}, ${point.statement}`}
          rating={{ ...point, ...revised }}
          onClose={() => setRevised(undefined)}
        />
      ) : null}
    </article>
  );
}
