"use client";

import { useState } from "react";
import { ImportProblems } from "@/components/import/import-problems";
import { countsInWords, entriesOf, leftOutWords } from "@/components/import/import-words";
import { ConfirmSkip } from "@/components/import/lazy-dialogs";
import type { ImportDeeds } from "@/components/import/use-import-deeds";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { PageFinding } from "@/components/word/page-finding";
import type { ImportView } from "@/domain/import/import-view";
import { formatCount, formatNumber } from "@/lib/format";

/** What the check found, in one sentence. */
function finding(total: number, bad: number, [one, many]: readonly [string, string]): string {
  const all = formatNumber(total);
  if (total === 0) return "There is nothing in this file to import";
  if (total === 1) {
    return bad === 0 ? `The one ${one} can be imported` : `The one ${one} cannot be read as it stands`;
  }
  if (bad === 0) return `All ${all} ${many} can be imported`;
  if (bad === total) return `None of the ${all} ${many} can be read as it stands`;
  const stand = bad === 1 ? "it stands" : "they stand";
  return `${formatNumber(total - bad)} of ${all} ${many} can be imported, ${formatNumber(bad)} cannot as ${stand}`;
}

interface ImportCheckedProps {
  view: ImportView;
  deeds: ImportDeeds;
  /** Goes back to what the columns mean. */
  onChange: () => void;
}

/** What a check found: what would be made, every bad row, and the way on. */
export function ImportChecked({ view, deeds, onChange }: ImportCheckedProps) {
  const [isAsking, setAsking] = useState(false);
  const { id, counts, rowsBad } = view;
  const total = view.rowsTotal ?? 0;
  const good = total - rowsBad;
  const entries = entriesOf(view);
  const go = () => (rowsBad > 0 ? setAsking(true) : deeds.run(false));
  useKeys({ "mod+enter": go }, { enabled: good > 0 && !isAsking });
  const note =
    good > 0
      ? [`It would make ${countsInWords(counts)}.`, ...leftOutWords({ ...counts, skipped: 0 })].join(" ")
      : "Mend the file and bring it in again, or change what its columns mean.";
  return (
    <div className="grid gap-7">
      <PageFinding note={`${note} Nothing is stored yet.`}>{finding(total, rowsBad, entries)}</PageFinding>
      {rowsBad > 0 ? <ImportProblems importId={id} /> : null}
      <div className="flex flex-wrap gap-2 border-t border-border-strong pt-5">
        {good > 0 ? (
          <Button variant="primary" aria-disabled={deeds.isBusy} onClick={go}>
            {rowsBad > 0
              ? `Import the ${formatCount(good, `good ${entries[0]}`, `good ${entries[1]}`)}…`
              : `Import ${formatCount(good, ...entries)}`}{" "}
            <Kbd>⌘↵</Kbd>
          </Button>
        ) : null}
        <Button aria-disabled={deeds.isBusy} onClick={onChange}>
          Back to what it is
        </Button>
      </div>
      {isAsking ? (
        <ConfirmSkip
          good={good}
          bad={rowsBad}
          entries={entries}
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
