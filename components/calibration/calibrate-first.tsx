"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { countWord, joinNames } from "@/domain/ranking/count-word";
import { minutesFor, sayMinutes } from "@/domain/review-progress";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Due = RouterOutputs["calibration"]["due"][number];

function whyOf({ requiredBy }: Due): string {
  if (requiredBy.length === 0)
    return "Recommended before your first review. Nobody else sees how you rate them.";
  const asks = requiredBy.length === 1 ? "asks" : "ask";
  return `${joinNames(requiredBy)} ${asks} for it before your reviews open.`;
}

function effortOf({ samples, open }: Due, seconds: number): string {
  if (open === 0) return "all rated, one step left";
  return `${countWord(samples)} samples, about ${sayMinutes(minutesFor(open, seconds))}`;
}

/** What should be, or has to be, rated for practice before the reviews that wait; nothing when nothing should. */
export function CalibrateFirst({ secondsPerRating }: { secondsPerRating: number }) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.calibration.due.queryOptions());
  if (data.length === 0) return null;
  return (
    <ul aria-label="To calibrate" className="mt-6 border-t border-border-strong">
      {data.map((due) => (
        <li
          key={due.family}
          className="flex min-h-11 flex-wrap items-center justify-between gap-x-5 gap-y-2 border-b py-2.5 text-sm"
        >
          <span className="min-w-0 break-words">
            <b>Calibrate first:</b> {effortOf(due, secondsPerRating)}
            <span dir="auto" className="block text-muted-foreground">
              {whyOf(due)}
            </span>
          </span>
          <Button variant={due.requiredBy.length > 0 ? "primary" : "outline"} asChild>
            <Link href={`/calibration/${due.family}`} aria-label={`Calibrate for ${due.title}`}>
              {due.open < due.questions ? "Continue" : "Calibrate"}
            </Link>
          </Button>
        </li>
      ))}
    </ul>
  );
}
