import "server-only";
import { type RoundRecord, roundRecordOf } from "@/domain/pairwise/round-record";
import type { Transaction } from "@/server/db";
import { loadRoundStates } from "@/server/services/round-state";

/** Every round of an opening as the decision packet keeps it, the earliest first. */
export async function loadRoundsForPacket(
  tx: Transaction,
  organizationId: string,
  openingId: string,
): Promise<RoundRecord[]> {
  const states = await loadRoundStates(tx, organizationId, openingId);
  return states.reverse().map(roundRecordOf);
}
