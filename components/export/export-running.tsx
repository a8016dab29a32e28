"use client";

import { type ExportRow, exportHref } from "@/components/export/export-data";
import { RunningProgress } from "@/components/import/running-progress";
import { Button } from "@/components/ui/button";
import { fileSizeWords } from "@/domain/attachment";

interface ExportRunningProps {
  row: ExportRow;
  isStopping: boolean;
  onStop: () => void;
}

/** How far an export is, and the way to stop it. It goes on when the dialog is closed. */
export function ExportRunning({ row, isStopping, onStop }: ExportRunningProps) {
  const { id, state, rowsDone, rowsTotal, bytes, isOwn } = row;
  return (
    <div className="grid gap-3">
      <RunningProgress label="Exporting" done={rowsDone} total={rowsTotal} unit="rows">
        <Button size="sm" aria-disabled={isStopping} onClick={onStop}>
          {isStopping ? "Stopping" : "Stop"}
        </Button>
      </RunningProgress>
      <p className="section-note tabular-nums">
        {bytes > 0 ? `${fileSizeWords(bytes)} so far. ` : null}
        It is saved by your browser while it is made. You can close this; it goes on.
      </p>
      {state === "READY" && isOwn ? (
        <p className="text-sm">
          <a className="link" href={exportHref(id)} download>
            Save it, if the download has not begun
          </a>
        </p>
      ) : null}
    </div>
  );
}
