import "server-only";
import { type VoteRecord, voteRecordOf } from "@/domain/vote/vote-record";
import { Prisma, type Transaction } from "@/server/db";
import { loadBallotStates } from "@/server/services/vote-state";

/** Every vote of an opening as the decision packet keeps it, the earliest asked first. */
export async function loadVotesForPacket(
  tx: Transaction,
  organizationId: string,
  openingId: string,
): Promise<VoteRecord[]> {
  const states = await loadBallotStates(tx, organizationId, Prisma.sql`c."openingId" = ${openingId}::uuid`);
  return states.map(voteRecordOf);
}
