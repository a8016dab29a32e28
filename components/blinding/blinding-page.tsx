"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { BlindPreview, type MarksByPlace } from "@/components/blinding/blind-preview";
import { type BlindingFinding, placeKey } from "@/components/blinding/blinding-types";
import { FindingList } from "@/components/blinding/finding-list";
import { HiddenWords } from "@/components/blinding/hidden-words";
import { LookedThrough } from "@/components/blinding/looked-through";
import { UnmaskedFiles } from "@/components/blinding/unmasked-files";
import { useBlinding } from "@/components/blinding/use-blinding";
import { PageFrame } from "@/components/shell/page-frame";
import { useKeys } from "@/components/shell/use-keys";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/word/empty-state";
import { KeyHints } from "@/components/word/key-hints";
import { PageFinding } from "@/components/word/page-finding";
import { SectionTitle } from "@/components/word/section-title";
import { BLIND_FIELD_WORDS, BLIND_FIELDS, type BlindField, isAlwaysHidden } from "@/domain/blinding-policy";
import { countWordFirst, joinNames } from "@/domain/ranking/count-word";
import { useTRPC } from "@/lib/trpc-client";

const HINTS = [
  { keys: ["J", "K"], does: "next, back" },
  { keys: ["H"], does: "hide it" },
  { keys: ["⌘↵"], does: "nothing more to hide" },
] as const;

function marksOf(findings: readonly BlindingFinding[], current: number): MarksByPlace {
  const marks = new Map<string, { start: number; word: string; isCurrent: boolean }[]>();
  for (const [index, { occurrences }] of findings.entries()) {
    for (const occurrence of occurrences) {
      const key = placeKey(occurrence);
      const { start, word } = occurrence;
      marks.set(key, [...(marks.get(key) ?? []), { start, word, isCurrent: index === current }]);
    }
  }
  return marks;
}

function findingOf(count: number): string {
  if (count === 0) return "Nothing was found that gives them away";
  return `${countWordFirst(count)} ${count === 1 ? "word" : "words"} may give them away`;
}

function hiddenInWords(hiddenFields: readonly BlindField[]): string {
  const hidden = BLIND_FIELDS.filter((field) => isAlwaysHidden(field) || hiddenFields.includes(field));
  return joinNames(hidden.map((field) => BLIND_FIELD_WORDS[field].short));
}

/** What reviewers will read of one candidate, and what in it could give the person away: to be looked through once. */
export function BlindingPage({ applicationId }: { applicationId: string }) {
  const trpc = useTRPC();
  const { data: blinding } = useSuspenseQuery(trpc.blinding.get.queryOptions({ applicationId }));
  const { findings, outcomes, extraMasks, files } = blinding;
  const { hide, show, confirm, isBusy } = useBlinding(blinding);
  const [wanted, setWanted] = useState(0);
  const current = Math.min(wanted, findings.length - 1);
  const go = (index: number) => {
    setWanted(index);
    // After the mark has moved there.
    requestAnimationFrame(() =>
      document.querySelector("mark[aria-current]")?.scrollIntoView({ block: "nearest" }),
    );
  };
  const hideCurrent = () => {
    const finding = findings[current];
    if (finding) hide(finding.word);
  };
  useKeys({
    j: () => go(Math.min(current + 1, findings.length - 1)),
    k: () => go(Math.max(0, current - 1)),
    h: hideCurrent,
    "mod+enter": confirm,
  });
  const dossier = `/openings/${blinding.openingId}/applications/${applicationId}`;
  const crumbs = [
    { label: "Openings", href: "/openings" },
    { label: blinding.openingTitle, href: `/openings/${blinding.openingId}` },
    { label: blinding.candidateName, href: dossier },
    { label: "Before the review" },
  ];
  const numberOf = (outcomeId: string) => outcomes.findIndex((outcome) => outcome.id === outcomeId) + 1;
  return (
    <PageFrame crumbs={crumbs}>
      <PageFinding
        note={`Reviewers read this of Candidate ${blinding.number} before they know who it is. Hidden in every text: ${hiddenInWords(blinding.hiddenFields)}.`}
      >
        {findingOf(findings.length)}
      </PageFinding>
      <div className="mt-6 grid items-start gap-8 rail:grid-cols-[minmax(0,1fr)_var(--rail-width)] rail:gap-9">
        <div className="min-w-0">
          <SectionTitle className="mb-3">As a reviewer reads it</SectionTitle>
          {outcomes.length === 0 ? (
            <EmptyState title="Nothing to read yet">Once an outcome is entered, it stands here.</EmptyState>
          ) : (
            <BlindPreview outcomes={outcomes} marks={marksOf(findings, current)} />
          )}
          <UnmaskedFiles files={files} />
        </div>
        <aside aria-label="What could give them away" className="grid content-start gap-4">
          <Panel title="What may give them away" note={findings.length > 0 ? `${findings.length}` : null}>
            {findings.length === 0 ? (
              <p className="section-note">Nothing that looks like a name, a school, an age or a he or she.</p>
            ) : (
              <FindingList
                findings={findings}
                numberOf={numberOf}
                current={current}
                onGo={go}
                onHide={hide}
                isBusy={isBusy}
              />
            )}
          </Panel>
          <HiddenWords words={extraMasks} onHide={hide} onShow={show} isBusy={isBusy} />
          <LookedThrough blinding={blinding} onConfirm={confirm} isBusy={isBusy} />
          <KeyHints hints={HINTS} />
        </aside>
      </div>
    </PageFrame>
  );
}
