"use client";

import { useQuery } from "@tanstack/react-query";
import { CircleStop, TriangleAlert } from "lucide-react";
import { errorSentence } from "@/components/form/api-error";
import type { ImportChoiceProps } from "@/components/import/import-choice-props";
import { MappingForm } from "@/components/import/mapping-form";
import { PeopleForm } from "@/components/import/people-form";
import { ErrorNotice } from "@/components/word/error-notice";
import { Notice } from "@/components/word/notice";
import { PageFinding } from "@/components/word/page-finding";
import { RowSkeleton } from "@/components/word/row-skeleton";
import { STOPPED } from "@/domain/import/import-deed";
import type { ImportView } from "@/domain/import/import-view";
import { useTRPC } from "@/lib/trpc-client";

function Before({ view }: { view: ImportView }) {
  if (view.state === "CANCELLED") return <Notice icon={CircleStop}>{STOPPED}</Notice>;
  if (view.state !== "FAILED") return null;
  return (
    <Notice icon={TriangleAlert} tone="bad" role="alert">
      {view.failure}
    </Notice>
  );
}

/** What a file is and how it is read, before every row of it is checked. */
export function ImportChoice(props: ImportChoiceProps) {
  const { view } = props;
  const trpc = useTRPC();
  const query = useQuery(trpc.import.preview.queryOptions({ id: view.id }));
  const { data: preview, error, isFetching } = query;
  return (
    <div className="grid gap-7">
      <PageFinding note="Nothing is stored before you have seen how every row is read.">
        What is in <bdi className="break-words">{view.fileName}</bdi>?
      </PageFinding>
      <Before view={view} />
      {error ? <ErrorNotice what={errorSentence(error)} onRetry={() => void query.refetch()} /> : null}
      {!preview && !error ? <RowSkeleton rows={5} label="Reading the first rows" /> : null}
      {preview?.kind === "TABLE" ? <MappingForm {...props} preview={preview} isBusy={isFetching} /> : null}
      {preview?.kind === "PEOPLE" ? <PeopleForm {...props} preview={preview} /> : null}
    </div>
  );
}
