import { FileImage, FileSpreadsheet, FileText, type LucideIcon, Presentation } from "lucide-react";

function iconOf(mediaType: string): LucideIcon {
  if (mediaType.startsWith("image/")) return FileImage;
  if (/spreadsheet|csv/.test(mediaType)) return FileSpreadsheet;
  return mediaType.includes("presentation") ? Presentation : FileText;
}

/** What kind of file it is, drawn; its name says it in letters. */
export function FileIcon({ mediaType }: { mediaType: string }) {
  const Icon = iconOf(mediaType);
  return <Icon aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.5] text-muted-foreground" />;
}
