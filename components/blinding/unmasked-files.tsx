import { AttachmentClearance } from "@/components/attachment/attachment-actions";
import { AttachmentRow } from "@/components/attachment/attachment-row";
import type { Blinding } from "@/components/blinding/blinding-types";
import { SectionTitle } from "@/components/word/section-title";

/** Files, in which nothing can be masked: each needs a person to clear it, or stays withheld. */
export function UnmaskedFiles({ files }: { files: Blinding["files"] }) {
  if (files.length === 0) return null;
  const withheld = files.filter((file) => !file.isClearedForBlind).length;
  return (
    <section className="mt-9">
      <SectionTitle aside={withheld === 0 ? "all cleared" : `${withheld} withheld`}>
        Files need a person
      </SectionTitle>
      <p className="section-note mt-1 mb-2">
        Nothing can be masked inside a file. Open it, then clear it or leave it withheld: reviewers do not see
        a withheld file until they have handed in.
      </p>
      <ul aria-label="Files">
        {files.map((file) => (
          <AttachmentRow key={file.id} file={file} note={file.isClearedForBlind ? "cleared" : "withheld"}>
            <AttachmentClearance file={file} />
          </AttachmentRow>
        ))}
      </ul>
    </section>
  );
}
