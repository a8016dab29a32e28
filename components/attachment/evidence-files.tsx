"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { AttachmentRow } from "@/components/attachment/attachment-row";
import { memberAddress } from "@/components/attachment/staged-store";
import type { AttachmentRecord } from "@/domain/attachment";
import { formatShortDay } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

const FileDesk = dynamic(() => import("@/components/attachment/file-desk").then((module) => module.FileDesk));
const AttachmentRemoval = dynamic(() =>
  import("@/components/attachment/attachment-actions").then((module) => module.AttachmentRemoval),
);
const AttachmentClearance = dynamic(() =>
  import("@/components/attachment/attachment-actions").then((module) => module.AttachmentClearance),
);

interface EvidenceFilesProps {
  outcomeId: string;
  evidence: { readonly id: string; readonly title: string };
  /** Whether files can be attached and removed here. */
  canEnter: boolean;
}

function noteOf({ addedBy, createdAt }: AttachmentRecord): string {
  return `${addedBy ?? "sent in by the candidate"}, ${formatShortDay(createdAt)}`;
}

/** The files of one piece of evidence, and for those who enter a place for more. */
export function EvidenceFiles({ outcomeId, evidence, canEnter }: EvidenceFilesProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const options = trpc.attachment.list.queryOptions({ outcomeId });
  const { data = [] } = useQuery(options);
  const onStored = () => void queryClient.invalidateQueries({ queryKey: options.queryKey });
  const files = data.filter(({ evidenceId }) => evidenceId === evidence.id);
  if (files.length === 0 && !canEnter) return null;
  const list =
    files.length > 0 ? (
      <ul aria-label={`Files of ${evidence.title}`}>
        {files.map((file) => (
          <AttachmentRow
            key={file.id}
            file={file}
            note={noteOf(file)}
            actions={canEnter ? <AttachmentRemoval file={file} /> : null}
          >
            {canEnter ? <AttachmentClearance file={file} /> : null}
          </AttachmentRow>
        ))}
      </ul>
    ) : null;
  if (!canEnter) return list;
  return (
    <FileDesk
      to={memberAddress(evidence.id)}
      label={`Attach a file to ${evidence.title}`}
      onStored={onStored}
    >
      {list}
    </FileDesk>
  );
}
