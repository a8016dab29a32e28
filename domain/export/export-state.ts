/** Where an export stands. */
export const EXPORT_STATES = ["READY", "RUNNING", "DONE", "CANCELLED", "FAILED"] as const;
export type ExportState = (typeof EXPORT_STATES)[number];
