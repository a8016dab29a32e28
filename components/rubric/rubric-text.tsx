"use client";

import dynamic from "next/dynamic";
import { CeilingNote } from "@/components/rubric/ceiling-note";
import { ExportButton } from "@/components/rubric/export-button";
import type { Rubric } from "@/components/rubric/rubric-values";
import { Panel } from "@/components/ui/panel";
import { formatNumber, formatPercent } from "@/lib/format";

// The names of all settings come after the page: most rubrics change none.
const ChangedSettings = dynamic(
  () => import("@/components/rubric/changed-settings").then((module) => module.ChangedSettings),
  { ssr: false },
);

/** The rubric to read: criteria with their levels, and how certificates can count. */
export function RubricText({ rubric }: { rubric: Rubric }) {
  return (
    <div className="grid items-start gap-x-9 gap-y-8 rail:grid-cols-[minmax(0,1fr)_var(--rail-width)]">
      <ol className="min-w-0">
        {rubric.criteria.map(({ key, name, question, anchors, weight, credentialCeiling }) => (
          <li key={key} className="border-t border-border py-6 first:border-t-border-strong">
            <div className="flex flex-wrap items-baseline justify-between gap-x-5 gap-y-1">
              <h2 className="section-title min-w-0 break-words" dir="auto">
                {name}
              </h2>
              <span className="text-sm text-muted-foreground tabular-nums">
                Weighs <b className="text-foreground">{formatNumber(weight * 100)} %</b>, certificates up to{" "}
                {formatPercent(credentialCeiling)}
              </span>
            </div>
            <p className="section-note mt-0.5 break-words" dir="auto">
              {question}
            </p>
            <ol className="mt-3 text-sm">
              {anchors.map((anchor, level) => (
                <li
                  // biome-ignore lint/suspicious/noArrayIndexKey: the position is the level
                  key={level}
                  className="grid grid-cols-[20px_minmax(0,1fr)] gap-3 border-t border-border py-2 first:border-t-0"
                >
                  <b className="tabular-nums">{level}</b>
                  <span className="break-words whitespace-pre-wrap" dir="auto">
                    {anchor}
                  </span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <div className="grid gap-4">
        <Panel title="Certificate ceiling">
          <CeilingNote ceiling={rubric.ceiling} />
        </Panel>
        <Panel title="Advanced settings">
          <ChangedSettings rubric={rubric} />
        </Panel>
        <Panel title="Template">
          <p className="mb-3 text-muted-foreground">
            Rubric, the brief’s prompts and interview questions, to use again in another role.
          </p>
          <ExportButton openingId={rubric.openingId} />
        </Panel>
      </div>
    </div>
  );
}
