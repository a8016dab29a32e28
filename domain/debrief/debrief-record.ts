import type { DebriefResult } from "@/domain/debrief/debrief-result";

/** One point the panel talked about, as a packet keeps it. Instants ISO 8601 in UTC. */
export interface DebriefPointRecord {
  readonly applicationId: string;
  readonly outcomeId: string;
  readonly statement: string;
  readonly criterionKey: string;
  /** Of the agenda when it was drawn up; see `drawUpAgenda`. */
  readonly weight: number;
  /** Null where nothing was settled. */
  readonly result: DebriefResult | null;
  readonly note: string;
  readonly seconds: number;
  readonly settledAt: string | null;
}

/** What was said in one debrief, points in the order they were drawn up in. */
export interface DebriefRecord {
  readonly id: string;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly points: readonly DebriefPointRecord[];
}
