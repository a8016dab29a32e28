"use client";

import { useState } from "react";
import { AgendaList } from "@/components/debrief/agenda-list";
import type { DebriefAnswer } from "@/components/debrief/debrief-data";
import { type StartChoice, StartForm } from "@/components/debrief/start-form";
import { EmptyState } from "@/components/word/empty-state";
import { PageFinding } from "@/components/word/page-finding";
import { agendaFinding } from "@/domain/debrief/debrief-words";
import { PERMISSIONS } from "@/domain/permission-table";

/** A debrief of more points than this is not begun unasked. */
const FEW = 5;

interface AgendaViewProps {
  answer: DebriefAnswer;
  minutes: number;
}

/** What the next debrief would be about, before anybody has started it. */
export function AgendaView({ answer, minutes }: AgendaViewProps) {
  const { agenda, openingId, canLead, isOpen, debrief, differing, changing } = answer;
  const [choice, setChoice] = useState<StartChoice>({
    points: Math.min(changing > 0 ? changing : FEW, agenda.length),
    secondsPerPoint: minutes * 60,
  });
  // What is decided is not talked through again; what was, stands above.
  if (debrief && !isOpen) return null;
  if (agenda.length === 0) {
    return debrief ? null : (
      <EmptyState title="Reviewers agree: nothing to talk through">
        Points come up here where two or more people have rated one outcome differently, once all reviews of a
        person are in.
      </EmptyState>
    );
  }
  const most = agenda.length;
  return (
    <>
      <PageFinding
        level={2}
        note="Sorted by how far ratings lie apart, times the weight of the criterion, times what moving between them could change in the order."
      >
        {agendaFinding(changing, differing, choice.secondsPerPoint)}
      </PageFinding>
      {canLead && isOpen ? (
        <StartForm
          openingId={openingId}
          most={most}
          choice={{ ...choice, points: Math.max(1, Math.min(choice.points, most)) }}
          onChange={setChoice}
        />
      ) : (
        <p className="section-note mt-3">
          {isOpen ? PERMISSIONS["debrief.lead"].sentence : "A debrief begins only while the role is open."}
        </p>
      )}
      <AgendaList rows={agenda} differing={differing} openingId={openingId} />
    </>
  );
}
