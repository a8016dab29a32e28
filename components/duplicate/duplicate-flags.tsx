"use client";

import { Copy } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { FLAGS, REASON_WORDS } from "@/components/duplicate/duplicate-words";
import { type LookAlike, useDuplicates } from "@/components/duplicate/use-duplicates";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/word/notice";

const DuplicateDialog = dynamic(() =>
  import("@/components/duplicate/duplicate-dialog").then((module) => module.DuplicateDialog),
);

/** How many are flagged at a time. */
const MOST_SHOWN = 3;

interface DuplicateFlagsProps {
  applicationId: string;
  /** Whether this person may see and answer it. */
  canAnswer: boolean;
  /** Only what is about this row, as on the page of one outcome; left out, all of the application. */
  aboutId?: string;
}

/** A line over each pair of rows that look like one, and the way to put them side by side. */
export function DuplicateFlags({ applicationId, canAnswer, aboutId }: DuplicateFlagsProps) {
  const { found } = useDuplicates(applicationId, canAnswer);
  const [open, setOpen] = useState<LookAlike | null>(null);
  const shown = found.filter(
    ({ first, second }) => !aboutId || first.id === aboutId || second.id === aboutId,
  );
  if (shown.length === 0 && !open) return null;
  return (
    <section aria-label="Entered twice?" className="mb-5 grid gap-2">
      {shown.slice(0, MOST_SHOWN).map((pair) => (
        <Notice
          key={`${pair.first.id} ${pair.second.id}`}
          icon={Copy}
          action={
            <Button
              aria-label={`Compare ${pair.first.title} with ${pair.second.title}`}
              onClick={() => setOpen(pair)}
            >
              Compare
            </Button>
          }
        >
          <p className="min-w-0 break-words">
            <b className="font-strong">{FLAGS[pair.kind]}</b>: <bdi>“{pair.first.title}”</bdi> and{" "}
            <bdi>“{pair.second.title}”</bdi> have {REASON_WORDS[pair.reason]}.
          </p>
        </Notice>
      ))}
      {shown.length > MOST_SHOWN ? (
        <p className="section-note">{shown.length - MOST_SHOWN} more, once these are answered.</p>
      ) : null}
      {open ? <DuplicateDialog pair={open} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}
