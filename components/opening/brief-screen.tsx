"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { BriefText } from "@/components/opening/brief-text";
import { ChecksNeeded } from "@/components/opening/checks-needed";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { SignaturesNeeded } from "@/components/opening/signatures-needed";
import { StatusActions } from "@/components/opening/status-actions";
import { useTRPC } from "@/lib/trpc-client";

const BriefForm = dynamic(() => import("@/components/opening/brief-form").then((module) => module.BriefForm));

/** The brief tab: to edit for those who run the opening, to read for the others. */
export function BriefScreen({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const { data: opening } = useSuspenseQuery(trpc.opening.get.queryOptions({ openingId }));
  const isEditable = opening.can.update && opening.status !== "ARCHIVED";
  return (
    <OpeningFrame openingId={openingId} current="brief" actions={<StatusActions opening={opening} />}>
      {isEditable ? <BriefForm opening={opening} /> : <BriefText opening={opening} />}
      <ChecksNeeded opening={opening} />
      <SignaturesNeeded opening={opening} />
    </OpeningFrame>
  );
}
