"use client";

import { useDuplicates, useUndo } from "@/components/duplicate/use-duplicates";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { When } from "@/components/word/when";

interface AnsweredPanelProps {
  applicationId: string;
  canAnswer: boolean;
}

/** What was merged, or found to be different, with a way to take each back at any time. */
export function AnsweredPanel({ applicationId, canAnswer }: AnsweredPanelProps) {
  const { answered } = useDuplicates(applicationId, canAnswer);
  const { mutate, isPending } = useUndo();
  if (answered.length === 0) return null;
  return (
    <Panel title="Entered twice">
      <ul className="grid gap-2.5">
        {answered.map(({ id, version, isMerge, kept, other, by, at }) => (
          <li key={id} className="border-t border-border pt-2.5 first:border-t-0 first:pt-0">
            <p className="min-w-0 break-words">
              {isMerge ? (
                <>
                  <bdi>“{other}”</bdi> went into <bdi>“{kept}”</bdi>
                </>
              ) : (
                <>
                  <bdi>“{kept}”</bdi> and <bdi>“{other}”</bdi> are different
                </>
              )}
            </p>
            <p className="section-note flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="min-w-0 break-words">
                {by}, <When at={at} />
              </span>
              <Button
                variant="link"
                size="sm"
                aria-disabled={isPending}
                aria-label={`${isMerge ? "Take apart" : "Show again"}: ${other}`}
                onClick={() => isPending || mutate({ id, version })}
              >
                {isMerge ? "Take apart" : "Show again"}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
