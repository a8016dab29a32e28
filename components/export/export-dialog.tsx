"use client";

import { type RefObject, useState } from "react";
import { ExportContents } from "@/components/export/export-contents";
import type { Exported, ExportRow } from "@/components/export/export-data";
import { ExportEnded } from "@/components/export/export-ended";
import { ExportRunning } from "@/components/export/export-running";
import { ExportsList } from "@/components/export/exports-list";
import { useExportDeeds, useExportList } from "@/components/export/use-exports";
import { errorSentence } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTitle } from "@/components/ui/dialog";
import { ErrorNotice } from "@/components/word/error-notice";
import { RowSkeleton } from "@/components/word/row-skeleton";

const MOST_EARLIER = 5;

/** The export this dialog is about: the one begun here, else one's own that still goes on. */
function currentOf(
  exports: readonly ExportRow[] | undefined,
  startedId: string | null,
): ExportRow | undefined {
  return (
    exports?.find(({ id }) => id === startedId) ?? exports?.find(({ isOwn, isGoingOn }) => isOwn && isGoingOn)
  );
}

interface ExportDialogProps {
  of: Exported;
  /** What has the focus again once the dialog is closed. */
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** Exports an opening or the whole organization: what goes in, how far it is, and who did so before. */
export function ExportDialog({ of, opener, onClose }: ExportDialogProps) {
  const { openingId, title } = of;
  const [hasFiles, setHasFiles] = useState(true);
  const [startedId, setStartedId] = useState<string | null>(null);
  const { data, error, refetch } = useExportList(openingId, startedId);
  const { start, isStarting, stop, isStopping } = useExportDeeds(openingId, setStartedId);
  const current = currentOf(data, startedId);
  const isGoingOn = current?.isGoingOn ?? (startedId !== null && !error);
  const earlier = data?.filter(({ id }) => id !== current?.id).slice(0, MOST_EARLIER) ?? [];
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DialogContent
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          opener.current?.focus();
        }}
      >
        <DialogTitle>
          Export <bdi>{title}</bdi>
        </DialogTitle>
        {current?.isGoingOn ? (
          <ExportRunning row={current} isStopping={isStopping} onStop={() => stop(current.id)} />
        ) : (
          <>
            {current ? <ExportEnded row={current} /> : null}
            <ExportContents isWhole={openingId === null} hasFiles={hasFiles} onFilesChange={setHasFiles} />
          </>
        )}
        {error ? (
          <ErrorNotice what={errorSentence(error)} onRetry={() => void refetch()} />
        ) : (
          <Earlier exports={data ? earlier : null} />
        )}
        <DialogFooter>
          <DialogClose asChild>
            <Button>Close</Button>
          </DialogClose>
          {isGoingOn ? null : (
            <Button
              variant="primary"
              aria-disabled={isStarting || Boolean(error)}
              onClick={() => (isStarting || error ? undefined : start(hasFiles))}
            >
              {current ? "Export again" : "Export"}
            </Button>
          )}
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

/** Null while nobody knows yet. */
function Earlier({ exports }: { exports: readonly ExportRow[] | null }) {
  if (exports === null) return <RowSkeleton rows={1} label="Loading earlier exports" />;
  if (exports.length === 0) return null;
  return (
    <section aria-labelledby="earlier-exports" className="border-t border-border pt-3">
      <h3 id="earlier-exports" className="text-sm font-strong">
        Earlier exports
      </h3>
      <ExportsList exports={exports} />
    </section>
  );
}
