"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Debrief } from "@/components/debrief/debrief-data";
import { PointList } from "@/components/debrief/point-list";
import { PointView } from "@/components/debrief/point-view";
import { usePointTimer } from "@/components/debrief/use-point-timer";
import { showError } from "@/components/form/api-error";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { KeyHints } from "@/components/word/key-hints";
import { PageFinding } from "@/components/word/page-finding";
import { progressFinding } from "@/domain/debrief/debrief-words";
import { useTRPC } from "@/lib/trpc-client";

interface DebriefRunProps {
  openingId: string;
  debrief: Debrief;
  canLead: boolean;
  canWrite: boolean;
}

const HINTS = [
  { keys: ["J", "K"], does: "next, back" },
  { keys: ["1", "3"], isRange: true, does: "what came of it" },
  { keys: ["M"], does: "note" },
  { keys: ["T"], does: "clock" },
];

/** A debrief that is going on: the point that is talked about, and the agenda beside it. */
export function DebriefRun({ openingId, debrief, canLead, canWrite }: DebriefRunProps) {
  const { points, secondsPerPoint } = debrief;
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [chosen, choose] = useState(() => (points.find(({ result }) => !result) ?? points[0])?.id ?? "");
  const at = Math.max(
    0,
    points.findIndex(({ id }) => id === chosen),
  );
  const point = points[at];
  const timer = usePointTimer(point?.id ?? "");
  const move = (by: number) => choose(points[at + by]?.id ?? chosen);
  useKeys({ j: () => move(1), k: () => move(-1) });
  const end = useMutation(
    trpc.debrief.end.mutationOptions({
      onError: showError,
      onSettled: () => queries.invalidateQueries(trpc.debrief.get.queryFilter({ openingId })),
    }),
  );
  const settled = points.filter(({ result }) => result !== null).length;
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <PageFinding
          level={2}
          note={`Led by ${debrief.startedBy}. Names are open now; first levels stay on record.`}
        >
          {progressFinding(settled, points.length)}
        </PageFinding>
        {canLead ? (
          <Button
            variant={settled === points.length ? "primary" : "outline"}
            aria-disabled={end.isPending || undefined}
            onClick={() => end.isPending || end.mutate({ debriefId: debrief.id })}
          >
            End the debrief
          </Button>
        ) : null}
      </div>
      <div className="mt-7 grid items-start gap-x-9 gap-y-8 rail:grid-cols-[minmax(0,1fr)_300px]">
        {point ? (
          <PointView
            key={point.id}
            openingId={openingId}
            point={point}
            place={`Point ${at + 1} of ${points.length}`}
            secondsPerPoint={secondsPerPoint}
            timer={timer}
            canWrite={canWrite}
          />
        ) : null}
        <aside aria-label="Agenda of the debrief">
          <PointList points={points} currentId={point?.id ?? ""} onOpen={choose} />
        </aside>
      </div>
      <KeyHints hints={HINTS} className="mt-8 border-t pt-4" />
    </>
  );
}
