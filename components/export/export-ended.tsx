import { Check, TriangleAlert } from "lucide-react";
import type { ExportRow } from "@/components/export/export-data";
import { Notice } from "@/components/word/notice";

/** How the export that was just made here ended. */
export function ExportEnded({ row: { state, words } }: { row: ExportRow }) {
  if (state === "DONE") {
    return (
      <Notice icon={Check} role="status">
        <b>The archive is complete:</b> {words}. It is where your browser saves files.
      </Notice>
    );
  }
  const isBad = state === "FAILED";
  return (
    <Notice icon={TriangleAlert} tone={isBad ? "bad" : "plain"} role={isBad ? "alert" : "status"}>
      {words}
    </Notice>
  );
}
