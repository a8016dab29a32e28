import { fileSizeWords } from "@/domain/attachment";
import type { ExportState } from "@/domain/export/export-state";

/** Why an export did not finish, where nothing more exact is known. */
const UNFINISHED =
  "It did not finish: the server stopped, or the connection broke. What was saved of it cannot be opened.";

interface Progress {
  readonly standing: ExportState;
  readonly rowsDone: number;
  readonly rowsTotal: number | null;
  /** Of the archive so far. */
  readonly bytes: number;
  readonly failure: string;
}

const rows = (count: number) => `${count.toLocaleString("en-GB")} ${count === 1 ? "row" : "rows"}`;

/** How an export stands, in a sentence: "12,400 of 40,000 rows written, 8.2 MB". */
export function exportWords({ standing, rowsDone, rowsTotal, bytes, failure }: Progress): string {
  const size = fileSizeWords(bytes);
  switch (standing) {
    case "READY":
      return "The download is about to begin.";
    case "RUNNING":
      if (rowsTotal === null) return "Counting what goes in.";
      return `${rowsDone.toLocaleString("en-GB")} of ${rows(rowsTotal)} written, ${size}`;
    case "DONE":
      return `${size}, ${rows(rowsDone)} in all its parts`;
    case "CANCELLED":
      return bytes > 0
        ? `Stopped after ${size}. What was saved of it cannot be opened.`
        : "Stopped before it began.";
    case "FAILED":
      return failure || UNFINISHED;
  }
}

/** Where an export stands, in one or two words. */
export const EXPORT_STATE_NAMES: Readonly<Record<ExportState, string>> = {
  READY: "Waiting",
  RUNNING: "Going on",
  DONE: "Complete",
  CANCELLED: "Stopped",
  FAILED: "Not finished",
};
