import type { Diff } from "@/domain/audit-event";

/** How many events a packet holds at most: the newest, with the number there are. */
export const MOST_LOGGED = 5000;

/** Something somebody did, as an auditor reads it. `at` is ISO 8601 in UTC. */
export interface PacketEvent {
  readonly id: string;
  readonly at: string;
  /** The name the person had then. */
  readonly actor: string;
  readonly action: string;
  /** Whom it was about; null for what concerns the opening. */
  readonly applicationId: string | null;
  /** The event as a sentence. */
  readonly words: string;
  readonly diff: Diff;
}

/** The audit log of an opening and of the people in a packet up to the decision, the earliest event first. */
export interface PacketLog {
  /** How many events there were; more than are here where the oldest were left out. */
  readonly total: number;
  readonly events: readonly PacketEvent[];
}
