import type { ExportState } from "@/domain/export/export-state";

/** A running export says twice a second that it goes on; one that was silent for so long has ended with its process. */
const SILENT_MS = 30_000;

/** How long an export that was asked for waits for its download to begin. */
export const WAITING_MS = 10 * 60_000;

/** What decides how an export stands. */
export interface ExportRow {
  readonly state: ExportState;
  readonly createdAt: Date;
  readonly heartbeatAt: Date | null;
}

/**
 * How an export stands at a moment. Nobody writes on the row of one whose process was killed: its silence says that it did
 * not finish. One that was never fetched counts as stopped.
 */
export function exportStandingOf({ state, createdAt, heartbeatAt }: ExportRow, at: Date): ExportState {
  const silentMs = at.getTime() - (heartbeatAt ?? createdAt).getTime();
  if (state === "RUNNING" && silentMs > SILENT_MS) return "FAILED";
  if (state === "READY" && silentMs > WAITING_MS) return "CANCELLED";
  return state;
}

/** Whether an export still goes on, or is about to. */
export function isGoingOn(standing: ExportState): boolean {
  return standing === "READY" || standing === "RUNNING";
}
