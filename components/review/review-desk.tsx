"use client";

import { useSearchParams } from "next/navigation";
import type { Desk } from "@/components/review/desk-data";
import { DeskLeft } from "@/components/review/desk-left";
import { DeskWork } from "@/components/review/desk-work";
import { useDeskPlace } from "@/components/review/use-desk-place";
import { useDraft, useLeaving } from "@/components/review/use-draft";

/** One application at work: one criterion at a time through all its outcomes, then handing in. Every answer saves itself. */
export function ReviewDesk({ desk }: { desk: Desk }) {
  const { saver, draft } = useDraft(desk);
  useLeaving();
  const place = useDeskPlace(desk, draft, useSearchParams().get("at"));
  return (
    <DeskWork
      desk={desk}
      saver={saver}
      draft={draft}
      walk={place.walk}
      left={<DeskLeft desk={desk} draft={draft} place={place} />}
    />
  );
}
