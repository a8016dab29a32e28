import type { ApplicationRecord, OpeningRecord } from "@/domain/application-record";
import type { DebriefRecord } from "@/domain/debrief/debrief-record";
import type { DecisionKind } from "@/domain/decision-kind";
import type { Brief } from "@/domain/opening";
import type { PacketLog } from "@/domain/packet-log";
import type { RoundRecord } from "@/domain/pairwise/round-record";
import type { VoteRecord } from "@/domain/vote/vote-record";

/** One application as the packet holds it: who, and all that the score is made of. */
export interface PacketApplication {
  readonly name: string;
  readonly record: ApplicationRecord;
}

/** What was decided. What is marked as optional is left out in packets of formats 1 and 2. */
export interface PacketDecision {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly applicationId: string;
  readonly rationale: string;
  /** Why it goes against the arithmetic; empty where it does not. */
  readonly againstArithmetic?: string;
  readonly outcomeIds: readonly string[];
  readonly decidedBy: string;
  readonly decidedById?: string;
  readonly decidedAt: string;
  /** It takes effect once so many people have signed, the decider among them. */
  readonly signaturesNeeded?: number;
  readonly supersedesId: string | null;
}

/** Everything a decision rested on, before the results. What is marked as optional is left out in older packets. */
export interface PacketInputs {
  readonly organization: string;
  /** Whose keys sign the packet; from format 3 on. */
  readonly organizationId?: string;
  readonly opening: OpeningRecord;
  readonly brief: Brief;
  /** In the order of ids. */
  readonly applications: readonly PacketApplication[];
  /** What the panel talked through, the earliest debrief first. */
  readonly debriefs?: readonly DebriefRecord[];
  /** What the panel was asked, the earliest vote first, and its rounds of pairs; from format 3 on. */
  readonly votes?: readonly VoteRecord[];
  readonly rounds?: readonly RoundRecord[];
  /** What was done up to the decision, and by whom; from format 3 on. */
  readonly log?: PacketLog;
  readonly decision: PacketDecision;
}
