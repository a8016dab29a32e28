import "server-only";
import type { ComparisonInput } from "@/domain/comparison/comparison-input";
import type { Actor } from "@/server/actor";
import { db } from "@/server/db";
import { questionId } from "@/server/services/live-announce";
import { shareSnapshots } from "@/server/services/live-snapshots";
import { liveStream } from "@/server/services/live-stream";
import { getVote } from "@/server/services/vote";
import { comparisonKey } from "@/server/services/vote-ask";

const questions = shareSnapshots("question", async ({ id, organizationId }) => {
  const [openingId = "", key = ""] = id.split(" ");
  const where = { organizationId, openingId, key };
  const found = await db().comparison.findFirst({ where, select: { id: true } });
  return { at: 0, comparisonId: found?.id ?? null };
});

/**
 * Whether the panel was asked about these applications: the vote's id once it was, for the screens that were open before.
 * Throws what `getVote` throws.
 */
export function watchQuestion(actor: Actor, input: ComparisonInput, signal: AbortSignal) {
  return liveStream(
    actor,
    {
      snapshots: questions,
      id: questionId(input.openingId, comparisonKey(input.applicationIds)),
      see: async (now) => void (await getVote(now, input)),
      viewOf: ({ comparisonId }) => ({ revision: comparisonId ? 1 : 0, comparisonId }),
    },
    signal,
  );
}
