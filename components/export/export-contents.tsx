"use client";

import { CheckRow } from "@/components/form/check-row";

interface ExportContentsProps {
  isWhole: boolean;
  hasFiles: boolean;
  onFilesChange: (hasFiles: boolean) => void;
}

const PARTS = [
  ["Four tables", "candidates, outcomes, evidence and certificates as CSV, and as one workbook"],
  [
    "One record",
    "brief, rubric, panel, reviews, votes, decisions with their packets, and what happened when",
  ],
] as const;

/** What goes into an archive, and whether the attached files do. */
export function ExportContents({ isWhole, hasFiles, onFilesChange }: ExportContentsProps) {
  return (
    <div className="grid gap-3">
      <ul className="grid gap-1.5 text-sm">
        {PARTS.map(([name, content]) => (
          <li key={name}>
            <b className="font-strong">{name}:</b> {content}
          </li>
        ))}
      </ul>
      <CheckRow
        label="With the attached files"
        hint="Without them the archive names them, and is much smaller."
        checked={hasFiles}
        onCheckedChange={onFilesChange}
      />
      <p className="section-note">
        Everything you may see {isWhole ? "in the organization" : "here"}, as it is at this moment. Reviews
        that are not handed in stay out, and so does who chose what on a closed ballot. It holds personal
        data: keep it where you keep such data.
      </p>
    </div>
  );
}
