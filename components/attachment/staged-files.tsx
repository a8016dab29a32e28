"use client";

import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { FileDrop } from "@/components/attachment/file-drop";
import { FileIcon } from "@/components/attachment/file-icon";
import {
  currentStaged,
  recallStaged,
  stageFiles,
  subscribeStaged,
  unstageFile,
} from "@/components/attachment/staged-store";
import type { WaitingFile } from "@/components/attachment/waiting-files";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { fileSizeWords } from "@/domain/attachment";

const NONE: readonly WaitingFile[] = [];

interface StagedFilesProps {
  /** Where the files wait until the form is saved. */
  place: string;
  label: string;
  /** When they are sent: "sent when you save". */
  whenSent?: string;
}

/** The files for a piece of evidence that is being entered: kept on this device, and sent once it is saved. */
export function StagedFiles({ place, label, whenSent = "sent when you save" }: StagedFilesProps) {
  const [problem, setProblem] = useState<string>();
  const all = useSyncExternalStore(subscribeStaged, currentStaged, () => NONE);
  const files = useMemo(() => all.filter((waiting) => waiting.place === place), [all, place]);
  useEffect(() => void recallStaged(place), [place]);
  return (
    <FileDrop label={label} onFiles={async (chosen) => setProblem(await stageFiles(place, chosen))}>
      {files.length > 0 ? (
        <ul aria-label="Files to attach">
          {files.map(({ id, file }) => (
            <li
              key={id}
              className="flex items-center gap-2.5 border-t border-border py-1.5 text-sm first:border-t-0"
            >
              <FileIcon name={file.name} />
              <span className="min-w-0 flex-1">
                <bdi className="font-medium break-all">{file.name}</bdi>{" "}
                <span className="text-muted-foreground">
                  {fileSizeWords(file.size)}, {whenSent}
                </span>
              </span>
              <Button
                size="sm"
                variant="ghost"
                aria-label={`Leave out ${file.name}`}
                onClick={() => void unstageFile(id)}
              >
                Leave out
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {problem ? <FieldError role="alert">{problem}</FieldError> : null}
    </FileDrop>
  );
}
