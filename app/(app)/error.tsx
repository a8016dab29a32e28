"use client";

import { PageFrame } from "@/components/shell/page-frame";
import { ErrorNotice } from "@/components/word/error-notice";

/** What failed while a page was made. The digest is what the server logged it under. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <PageFrame crumbs={[{ label: "Something failed" }]}>
      <h1 className="sr-only">This page did not load</h1>
      <ErrorNotice what="This page did not load." reference={error.digest} onRetry={reset} />
    </PageFrame>
  );
}
