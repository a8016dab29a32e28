"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { Eye, Printer, UserPlus } from "lucide-react";
import Link from "next/link";
import { ExportButton } from "@/components/export/export-button";
import { ImportLink } from "@/components/import/import-link";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { RequiredCertificate } from "@/components/opening/required-certificate";
import { RankingBoard } from "@/components/ranking/ranking-board";
import { useRankingAnswer } from "@/components/ranking/use-ranking-answer";
import { useTrial } from "@/components/ranking/use-trial";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/word/empty-state";
import { useTRPC } from "@/lib/trpc-client";

/** The ranking tab: the order as a sentence, the table, and what would change it. */
export function RankingScreen({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const { data: opening } = useSuspenseQuery(trpc.opening.get.queryOptions({ openingId }));
  const { answer, isWhole } = useRankingAnswer(openingId);
  const trial = useTrial(answer, isWhole);
  const isEmpty = answer.total === 0 && answer.withheld.length === 0;
  const add = opening.can.addCandidate ? (
    <>
      <Button asChild>
        <Link href={`/openings/${openingId}/applications/new`}>
          <UserPlus aria-hidden />
          Add candidate
        </Link>
      </Button>
      <ImportLink openingId={openingId} />
    </>
  ) : null;
  const print = isEmpty ? null : (
    <Button onClick={() => window.print()} className="max-sm:hidden">
      <Printer aria-hidden />
      Print
    </Button>
  );
  return (
    <OpeningFrame
      openingId={openingId}
      current="ranking"
      status={trial.isTrying ? <OnlyYou /> : null}
      actions={
        <>
          {isEmpty ? null : add}
          {opening.can.export ? <ExportButton of={{ openingId, title: opening.title }} /> : null}
          {print}
        </>
      }
    >
      <RequiredCertificate
        certificate={opening.requiredCertificate}
        reason={opening.requiredCertificateReason}
        className="mb-5"
      />
      {isEmpty ? (
        <EmptyState title="Nobody to rank yet" actions={add}>
          Candidates appear here with their outcomes, and get a place once a review is handed in.
        </EmptyState>
      ) : (
        <RankingBoard
          answer={answer}
          isWhole={isWhole}
          trial={trial}
          brief={opening}
          canSetWeights={opening.can.updateRubric}
        />
      )}
    </OpeningFrame>
  );
}

function OnlyYou() {
  return (
    <span className="inline-flex items-center gap-1.5 text-sm whitespace-nowrap text-muted-foreground max-sm:hidden">
      <Eye aria-hidden className="size-3.5 stroke-[1.5]" />
      Weights you try are stored nowhere but in the address
    </span>
  );
}
