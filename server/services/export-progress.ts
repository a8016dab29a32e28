import "server-only";
import type { ExportState } from "@/domain/export/export-state";
import { db } from "@/server/db";

const EVERY_MS = 500;
/** Nobody reads any more: the download was left standing, and its snapshot is not held for longer. */
const STALLED_AFTER = (3 * 60_000) / EVERY_MS;

/** Says on the row of an export how far it is, twice a second and outside its snapshot, while it goes on. */
export interface ExportProgress {
  setTotal(rows: number): void;
  addRows(count: number): void;
  addBytes(count: number): void;
  /** Writes how it ended; an export that was stopped meanwhile stays so. */
  end(state: Extract<ExportState, "DONE" | "CANCELLED" | "FAILED">, failure?: string): Promise<void>;
}

/** Begins to; `stop` is called once with the reason when somebody stopped the export, or nobody reads it any more. */
export function followExport(id: string, stop: (reason: "stopped" | "stalled") => void): ExportProgress {
  let total: number | null = null;
  let [rows, bytes, seen, still] = [0, 0, 0, 0];
  let isWriting = false;

  const write = (states: readonly ExportState[] = ["RUNNING"]) => db().$executeRaw`
    UPDATE "Export" SET "rowsTotal" = ${total}::int, "rowsDone" = ${rows}, bytes = ${bytes}, "heartbeatAt" = now()
    WHERE id = ${id}::uuid AND state::text = ANY(${[...states]}::text[])`;

  const tick = async () => {
    still = bytes === seen ? still + 1 : 0;
    seen = bytes;
    if (still > STALLED_AFTER) stop("stalled");
    if (isWriting) return;
    isWriting = true;
    // A row that could not be written now is written by the next.
    const written = await write().catch(() => 1);
    isWriting = false;
    if (written === 0) stop("stopped");
  };
  const timer = setInterval(tick, EVERY_MS);
  timer.unref();

  return {
    setTotal: (count) => {
      total = count;
    },
    addRows: (count) => {
      rows += count;
    },
    addBytes: (count) => {
      bytes += count;
    },
    end: async (state, failure = "") => {
      clearInterval(timer);
      await write(["RUNNING", "CANCELLED"]);
      await db().$executeRaw`
        UPDATE "Export" SET state = ${state}::"ExportState", failure = ${failure}, "finishedAt" = now()
        WHERE id = ${id}::uuid AND state = 'RUNNING'`;
    },
  };
}
