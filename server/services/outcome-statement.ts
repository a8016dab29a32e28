import "server-only";
import { invalid } from "@/domain/errors";
import type { OutcomeInput } from "@/domain/outcome";
import { isMeasured } from "@/domain/outcome-fields";
import { ownWordKind } from "@/domain/scoring/evidence-as-counted";
import type { Acting } from "@/server/actor";
import type { Transaction } from "@/server/db";

/** What a candidate's own word is called among the evidence. */
export const STATEMENT_TITLE = "Own statement";
const DISPUTED =
  "Somebody found that the candidate’s own statement does not hold. Open that check again before you change who says so.";

/** A dispute weighs against an outcome: it goes when a person opens the check again, never with a choice in a form. */
async function requireUndisputed(tx: Transaction, organizationId: string, outcomeId: string): Promise<void> {
  const against = [
    { checkStatus: "DISPUTED" as const },
    { checks: { some: { reopenedAt: null, verdict: "DOES_NOT_SUPPORT" as const } } },
  ];
  const disputed = await tx.evidence.count({
    where: { organizationId, outcomeId, isStatement: true, OR: against },
  });
  if (disputed > 0) throw invalid({ "outcome.source": DISPUTED });
}

/**
 * Keeps an outcome's statement in step as a piece of evidence: a candidate's word is one, specific when it has numbers to
 * it; what the team saw itself is none, and brings its own. A statement that somebody disputed stays disputed.
 * @throws INVALID when the team is to say it now and the candidate's statement stands disputed.
 */
export async function keepStatement(
  tx: Transaction,
  actor: Acting,
  outcomeId: string,
  outcome: OutcomeInput,
): Promise<void> {
  const where = { organizationId: actor.organizationId, outcomeId, isStatement: true };
  if (outcome.source === "TEAM") {
    await requireUndisputed(tx, actor.organizationId, outcomeId);
    await tx.evidence.deleteMany({ where });
    return;
  }
  const kind = ownWordKind(isMeasured(outcome));
  const { count } = await tx.evidence.updateMany({ where, data: { kind } });
  if (count === 0)
    await tx.evidence.create({ data: { ...where, kind, title: STATEMENT_TITLE }, select: { id: true } });
}
