import type { AuditAction, Diff } from "@/domain/audit-event";

/** What a packet has no use for: it is open to the whole panel and leaves the house, while addresses are for who writes to them. */
const KEPT_BACK: ReadonlySet<string> = new Set(["email", "phone"]);

/**
 * What of an event's change a packet keeps: everything but addresses, and nothing of how it went with somebody, which is for
 * who may see follow-ups. `packetDiff("candidate.updated", { email: { from: "a@x.example", to: "b@x.example" } })` is `{}`.
 */
export function packetDiff(action: AuditAction, diff: Diff): Diff {
  if (action === "follow-up.answered") return {};
  return Object.fromEntries(Object.entries(diff).filter(([field]) => !KEPT_BACK.has(field)));
}

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
