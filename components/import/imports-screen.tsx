"use client";

import { useQuery } from "@tanstack/react-query";
import { errorSentence } from "@/components/form/api-error";
import { ImportDrop } from "@/components/import/import-drop";
import { isRunning } from "@/components/import/import-words";
import { ImportsList } from "@/components/import/imports-list";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { EmptyState } from "@/components/word/empty-state";
import { ErrorNotice } from "@/components/word/error-notice";
import { RowSkeleton } from "@/components/word/row-skeleton";
import { SectionFinding } from "@/components/word/section-finding";
import { useTRPC } from "@/lib/trpc-client";

/** How often a list in which something is going on is read again. */
const EVERY_MS = 2000;

function Content({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery({
    ...trpc.import.list.queryOptions({ openingId }),
    refetchInterval: ({ state }) =>
      state.data?.imports.some((one) => isRunning(one.state)) ? EVERY_MS : false,
  });
  if (error) return <ErrorNotice what={errorSentence(error)} onRetry={() => void refetch()} />;
  if (!data) return <RowSkeleton rows={3} label="Loading the imports" />;
  const isEmpty = data.imports.length === 0;
  return (
    <div className="grid gap-8">
      {isEmpty ? (
        <EmptyState title="Nothing imported yet" className="py-0">
          What you already have can come in by the file. Each import can be undone as a whole.
        </EmptyState>
      ) : (
        <SectionFinding note="Each can be undone as a whole, as long as nobody worked on what came with it.">
          Files that came in
        </SectionFinding>
      )}
      <ImportDrop openingId={openingId} isPrimary={isEmpty} />
      {isEmpty ? null : <ImportsList openingId={openingId} imports={data.imports} />}
    </div>
  );
}

/** The files that were imported into an opening, and the place for the next one. */
export function ImportsScreen({ openingId }: { openingId: string }) {
  return (
    <OpeningFrame openingId={openingId} current="ranking" crumbs={[{ label: "Imports" }]}>
      <Content openingId={openingId} />
    </OpeningFrame>
  );
}
