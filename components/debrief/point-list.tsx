"use client";

import { Check } from "lucide-react";
import type { DebriefPoint } from "@/components/debrief/debrief-data";
import { Panel } from "@/components/ui/panel";
import { DEBRIEF_RESULT_NAMES } from "@/domain/debrief/debrief-result";
import { spreadOf } from "@/domain/review-difference";
import { cn } from "@/lib/utils";

interface PointListProps {
  points: readonly DebriefPoint[];
  currentId: string;
  onOpen: (id: string) => void;
}

function standOf({ result, ratings }: DebriefPoint): string {
  if (result) return DEBRIEF_RESULT_NAMES[result];
  const apart = spreadOf(ratings);
  return apart === 0 ? "no difference left" : `${apart} ${apart === 1 ? "level" : "levels"} apart`;
}

/** All points of a debrief, with what came of those that are settled. */
export function PointList({ points, currentId, onOpen }: PointListProps) {
  const settled = points.filter(({ result }) => result !== null).length;
  return (
    <Panel title="Agenda" note={`${settled} of ${points.length}`}>
      <ol className="-mx-2 grid gap-0.5">
        {points.map((point) => (
          <li key={point.id}>
            <button
              type="button"
              aria-current={point.id === currentId ? "step" : undefined}
              onClick={() => onOpen(point.id)}
              className="grid w-full grid-cols-[14px_minmax(0,1fr)] gap-x-2.5 rounded-md px-2 py-1.5 text-left hover:bg-accent aria-[current=step]:bg-secondary touch:min-h-11"
            >
              <Check
                aria-hidden
                className={cn("mt-0.5 size-3.5 stroke-[1.5]", point.result === null && "invisible")}
              />
              <span className="min-w-0 break-words">
                <span dir="auto" className="font-medium">
                  {point.candidateName}
                </span>
                , {point.criterion.name}
                <span className="block text-muted-foreground">{standOf(point)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
