"use client";

import { useState } from "react";
import { checkedWords } from "@/components/import/checked-words";
import { ImportProblems } from "@/components/import/import-problems";
import { ConfirmSkip } from "@/components/import/lazy-dialogs";
import type { ImportDeeds } from "@/components/import/use-import-deeds";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { PageFinding } from "@/components/word/page-finding";
import type { ImportView } from "@/domain/import/import-view";

interface ImportCheckedProps {
  view: ImportView;
  deeds: ImportDeeds;
  /** Goes back to what the columns mean. */
  onChange: () => void;
}

/** What a check found: what would be made, every bad row, and the way on. */
export function ImportChecked({ view, deeds, onChange }: ImportCheckedProps) {
  const [isAsking, setAsking] = useState(false);
  const { finding, note, go, question } = checkedWords(view);
  const begin = () => (question ? setAsking(true) : deeds.run(false));
  useKeys({ "mod+enter": begin }, { enabled: go !== null && !isAsking });
  return (
    <div className="grid gap-7">
      <PageFinding note={`${note} Nothing is stored yet.`}>{finding}</PageFinding>
      <div className="flex flex-wrap gap-2">
        {go ? (
          <Button variant="primary" aria-disabled={deeds.isBusy} onClick={begin}>
            {go} <Kbd>⌘↵</Kbd>
          </Button>
        ) : null}
        <Button aria-disabled={deeds.isBusy} onClick={onChange}>
          Back to what it is
        </Button>
      </div>
      {view.rowsBad > 0 ? <ImportProblems view={view} /> : null}
      {isAsking && question ? (
        <ConfirmSkip
          question={question}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            deeds.run(true);
          }}
        />
      ) : null}
    </div>
  );
}
