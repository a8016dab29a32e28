"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { ErrorNotice } from "@/components/word/error-notice";

/** What failed while the desk was made. Answers given before are on the server or on this device. */
export default function DeskError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main id="content" tabIndex={-1} className="mx-auto grid max-w-[620px] gap-4 px-4 py-12">
      <h1 className="sr-only">This review did not load</h1>
      <ErrorNotice what="This review did not load." reference={error.digest} onRetry={reset} />
      <Button asChild className="justify-self-start">
        <Link href="/reviews">My reviews</Link>
      </Button>
    </main>
  );
}
