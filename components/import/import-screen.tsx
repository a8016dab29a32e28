"use client";

import { errorSentence } from "@/components/form/api-error";
import { ImportBody } from "@/components/import/import-body";
import { ImportRail } from "@/components/import/import-rail";
import { useImport } from "@/components/import/use-import";
import { PageFrame } from "@/components/shell/page-frame";
import { ErrorNotice } from "@/components/word/error-notice";

interface ImportScreenProps {
  openingId: string;
  importId: string;
}

/** One file on its way into an opening: what it is, what its columns mean, what is wrong with it, and what came of it. */
export function ImportScreen({ openingId, importId }: ImportScreenProps) {
  const { data: view, error, refetch } = useImport(importId);
  const base = `/openings/${openingId}`;
  const crumbs = [
    { label: "Openings", href: "/openings" },
    { label: view?.openingTitle ?? "Opening", href: base },
    { label: "Imports", href: `${base}/imports` },
    { label: view?.fileName ?? "Import" },
  ];
  return (
    <PageFrame crumbs={crumbs}>
      {error ? (
        <ErrorNotice what={errorSentence(error)} onRetry={() => void refetch()} className="mb-5" />
      ) : null}
      {view ? (
        <div className="grid items-start gap-8 rail:grid-cols-[minmax(0,1fr)_var(--rail-width)] rail:gap-9">
          <ImportBody view={view} />
          <ImportRail view={view} />
        </div>
      ) : null}
    </PageFrame>
  );
}
