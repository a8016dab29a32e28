"use client";

import { useQuery } from "@tanstack/react-query";
import { FirstShown } from "@/components/robustness/first-shown";
import { StressTable } from "@/components/robustness/stress-table";
import { ErrorNotice } from "@/components/word/error-notice";
import { RowSkeleton } from "@/components/word/row-skeleton";
import { SectionFinding } from "@/components/word/section-finding";
import { shortNames } from "@/domain/comparison/short-names";
import { movesUnderStress, stressFinding } from "@/domain/robustness/stress-words";
import { formatNumber } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

/** Candidates drawn until all are asked for. */
const FIRST = 12;

/** The order if evidence counted half or half as much again, and with certificates ignored or at the most allowed. */
export function StressSection({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const { data, isError, refetch } = useQuery(trpc.ranking.stress.queryOptions({ openingId }));
  if (isError) return <ErrorNotice what="The stress tests did not load." onRetry={() => refetch()} />;
  if (!data) return <RowSkeleton rows={6} label="Loading the stress tests" />;
  const called = shortNames(data.rows.map(({ name }) => name));
  const rows = data.rows.map((row, index) => ({ ...row, name: called[index] ?? row.name }));
  const tested =
    data.tested < data.placed
      ? ` Tested: the ${formatNumber(data.tested)} with most support of ${formatNumber(data.placed)}.`
      : "";
  return (
    <section aria-label="Put to the test">
      <SectionFinding
        note={`The strengths of all evidence halved and raised by half, at most to .99; certificates ignored, and at the most allowed. ${movesUnderStress(rows)}${tested}`}
      >
        {stressFinding(rows)}
      </SectionFinding>
      <FirstShown items={data.rows} first={FIRST}>
        {(drawn) => <StressTable openingId={openingId} rows={drawn} />}
      </FirstShown>
    </section>
  );
}
