"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { RungMark } from "@/components/chart/rung-mark";
import { EVIDENCE_STRENGTH, type EvidenceKind } from "@/domain/scoring/evidence-kind";

const OFFERED: readonly { kind: EvidenceKind; title: string; note: string }[] = [
  { kind: "SYSTEM_RECORD", title: "Export or link", note: "system of record" },
  { kind: "MANAGER_REFERENCE", title: "A manager confirms", note: "this very outcome" },
  { kind: "WORK_SAMPLE", title: "An exercise", note: "supervised" },
  { kind: "ARTIFACT", title: "The work itself", note: "inspected" },
  { kind: "PEER_REFERENCE", title: "A colleague confirms", note: "this very outcome" },
  { kind: "INTERVIEW_ACCOUNT", title: "Interview answer", note: "one anchored question" },
];

const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: () => OFFERED.length - 1,
};

/** The kinds of evidence that can be added, as one tab stop with arrow keys inside. */
export function EvidenceOffers({ onOffer }: { onOffer: (kind: EvidenceKind) => void }) {
  const [current, setCurrent] = useState(0);
  const toolbar = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = (step(current) + OFFERED.length) % OFFERED.length;
    setCurrent(next);
    toolbar.current?.querySelectorAll("button")[next]?.focus();
  }

  return (
    <div
      ref={toolbar}
      role="toolbar"
      aria-label="Add evidence"
      className="grid gap-2 sm:grid-cols-3"
      onKeyDown={move}
    >
      {OFFERED.map(({ kind, title, note }, index) => (
        <button
          key={kind}
          type="button"
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onClick={() => onOffer(kind)}
          className="grid grid-cols-[12px_1fr] content-start gap-x-2.5 gap-y-0.5 rounded-md border border-dashed border-input px-3 py-2.5 text-left text-sm leading-[1.125rem] hover:bg-accent"
        >
          <RungMark kind={kind} isChecked className="mt-1" />
          <b>{title}</b>
          <small className="col-start-2 text-xs text-muted-foreground">
            {note}, up to {Math.round(EVIDENCE_STRENGTH[kind].default * 100)}
          </small>
        </button>
      ))}
    </div>
  );
}
