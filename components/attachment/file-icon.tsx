import { FileImage, FileSpreadsheet, FileText, type LucideIcon, Presentation } from "lucide-react";
import { kindOfName } from "@/domain/file-kind";

function iconOf(mediaType: string): LucideIcon {
  if (mediaType.startsWith("image/")) return FileImage;
  if (/spreadsheet|csv/.test(mediaType)) return FileSpreadsheet;
  return mediaType.includes("presentation") ? Presentation : FileText;
}

/** What kind of file it is, drawn; its name says it in letters. */
export function FileIcon({ name }: { name: string }) {
  const Icon = iconOf(kindOfName(name)?.mediaType ?? "");
  return <Icon aria-hidden className="size-4 shrink-0 stroke-[1.5] text-muted-foreground" />;
}
