import { AttachmentRow } from "@/components/attachment/attachment-row";
import type { BlindAttachment } from "@/domain/attachment";

/** The files of a piece of evidence as a blind reviewer may see them: names masked, and some not at all yet. */
export function BlindFiles({ files }: { files: readonly BlindAttachment[] }) {
  if (files.length === 0) return null;
  return (
    <ul aria-label="Files">
      {files.map((file) => (
        <AttachmentRow key={file.id} file={file} withheld={file.withheld} />
      ))}
    </ul>
  );
}
