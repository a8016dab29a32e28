"use client";

import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { ImportProblems } from "@/components/import/import-problems";
import { countsInWords, leftOutWords } from "@/components/import/import-words";
import { ImportedPeople } from "@/components/import/imported-people";
import { ConfirmUndo } from "@/components/import/lazy-dialogs";
import type { ImportDeeds } from "@/components/import/use-import-deeds";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/word/notice";
import { PageFinding } from "@/components/word/page-finding";
import { When } from "@/components/word/when";
import type { ImportView } from "@/domain/import/import-view";

interface ImportDoneProps {
  view: ImportView;
  deeds: ImportDeeds;
}

/** What came of a file, where it is now, and the way to take all of it back. */
export function ImportDone({ view, deeds }: ImportDoneProps) {
  const [isAsking, setAsking] = useState(false);
  const { counts, openingId, fileName, failure, finishedAt } = view;
  const made = countsInWords(counts);
  const refusal = deeds.undoRefusal ?? failure;
  const note = (
    <>
      {finishedAt ? (
        <>
          Stored <When at={finishedAt} saysToday />.{" "}
        </>
      ) : null}
      {leftOutWords(counts, view).join(" ")} Nothing of it counts as checked: that is for people here to say.
    </>
  );
  return (
    <div className="grid gap-7">
      <PageFinding note={note}>Imported: {made}</PageFinding>
      {refusal ? (
        <Notice icon={TriangleAlert} tone="bad" role="alert">
          {refusal}
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button asChild variant="primary">
          <Link href={`/openings/${openingId}`}>To the candidates</Link>
        </Button>
        <Button asChild>
          <Link href={`/openings/${openingId}/imports`}>Import another file</Link>
        </Button>
        <Button aria-disabled={deeds.isBusy} onClick={() => setAsking(true)}>
          Undo the import…
        </Button>
      </div>
      {counts.drafts > 0 ? (
        <p className="section-note max-w-measure">
          Draft outcomes count for nothing before somebody confirms them.
        </p>
      ) : null}
      <ImportedPeople view={view} />
      {counts.skipped > 0 ? <ImportProblems view={view} /> : null}
      {isAsking ? (
        <ConfirmUndo
          fileName={fileName}
          what={made}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            deeds.undo();
          }}
        />
      ) : null}
    </div>
  );
}
