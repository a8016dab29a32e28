import { entriesOf } from "@/components/import/import-words";
import { RunningProgress } from "@/components/import/running-progress";
import type { ImportDeeds } from "@/components/import/use-import-deeds";
import { Button } from "@/components/ui/button";
import { PageFinding } from "@/components/word/page-finding";
import type { ImportView } from "@/domain/import/import-view";

const DOING = { CHECKING: "Checking", IMPORTING: "Importing", UNDOING: "Undoing the import of" } as const;
const NOTES = {
  CHECKING: "Nothing is stored yet. You can leave this page; it goes on.",
  IMPORTING:
    "All of it is stored at once at the end, or nothing. You can leave this page; it goes on, and can be undone afterwards.",
  UNDOING: "All of it goes at once at the end, or nothing. You can leave this page; it goes on.",
} as const;

interface ImportRunningProps {
  view: ImportView;
  deeds: ImportDeeds;
}

/** What is going on with a file, how far that is, and the way to stop it. */
export function ImportRunning({ view, deeds }: ImportRunningProps) {
  const { fileName, rowsDone, rowsTotal } = view;
  const state = view.state as keyof typeof DOING;
  const label = `${DOING[state]} ${fileName}`;
  return (
    <div className="grid gap-6">
      <PageFinding note={NOTES[state]}>
        {DOING[state]} <bdi className="break-words">{fileName}</bdi>
      </PageFinding>
      <RunningProgress isTitled label={label} done={rowsDone} total={rowsTotal} unit={entriesOf(view)[1]}>
        {state === "UNDOING" ? null : (
          <Button size="sm" aria-disabled={deeds.isBusy} onClick={deeds.cancel}>
            {deeds.isCancelling ? "Stopping" : "Cancel"}
          </Button>
        )}
      </RunningProgress>
    </div>
  );
}
