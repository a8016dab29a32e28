"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { AgendaView } from "@/components/debrief/agenda-view";
import type { DebriefAnswer } from "@/components/debrief/debrief-data";
import { DebriefRun } from "@/components/debrief/debrief-run";
import { DebriefSummary } from "@/components/debrief/debrief-summary";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { Button } from "@/components/ui/button";
import { LockedNotice } from "@/components/word/locked-notice";
import { PERMISSIONS } from "@/domain/permission-table";
import { useTRPC } from "@/lib/trpc-client";

/** How often what others write is fetched while a debrief goes on. */
const EVERY_MS = 4000;
/** How long a point is planned for until somebody says otherwise. */
const MINUTES = 5;

function Locked() {
  return (
    <LockedNotice
      action={
        <Button asChild>
          <Link href="/reviews">To my reviews</Link>
        </Button>
      }
    >
      {PERMISSIONS["debrief.get"].sentence}
    </LockedNotice>
  );
}

function Content({ answer }: { answer: DebriefAnswer }) {
  const { debrief, openingId, canLead, canWrite } = answer;
  if (debrief && debrief.endedAt === null) {
    return (
      <DebriefRun
        key={debrief.id}
        openingId={openingId}
        debrief={debrief}
        canLead={canLead}
        canWrite={canWrite}
      />
    );
  }
  return (
    <div className="grid gap-12">
      {debrief ? <DebriefSummary debrief={debrief} openingId={openingId} /> : null}
      <div>
        <AgendaView answer={answer} minutes={MINUTES} />
      </div>
    </div>
  );
}

interface DebriefScreenProps {
  openingId: string;
  /** Whether anything here is still sealed to this person. */
  isLocked: boolean;
}

/** What a panel talks through: the agenda, the point it is at, and what came of it. */
export function DebriefScreen({ openingId, isLocked }: DebriefScreenProps) {
  const trpc = useTRPC();
  const { data } = useQuery({
    ...trpc.debrief.get.queryOptions({ openingId }),
    enabled: !isLocked,
    refetchInterval: ({ state }) => (state.data?.debrief?.endedAt === null ? EVERY_MS : false),
  });
  return (
    <OpeningFrame openingId={openingId} current="reviews" crumbs={[{ label: "Debrief" }]}>
      {isLocked ? <Locked /> : null}
      {data && !isLocked ? <Content answer={data} /> : null}
    </OpeningFrame>
  );
}
