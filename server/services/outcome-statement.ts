import "server-only";
import type { OutcomeInput } from "@/domain/outcome";
import { isMeasured } from "@/domain/outcome-fields";
import { ownWordKind } from "@/domain/scoring/evidence-as-counted";
import type { Acting } from "@/server/actor";
import type { Transaction } from "@/server/db";

const TITLE = "Own statement";

/**
 * Keeps an outcome's statement in step as a piece of evidence: a candidate's word is one, specific when it has numbers to
 * it; what the team saw itself is none, and brings its own. A statement that somebody disputed stays disputed.
 */
export async function keepStatement(
  tx: Transaction,
  actor: Acting,
  outcomeId: string,
  outcome: OutcomeInput,
): Promise<void> {
  const where = { organizationId: actor.organizationId, outcomeId, isStatement: true };
  if (outcome.source === "TEAM") {
    await tx.evidence.deleteMany({ where });
    return;
  }
  const kind = ownWordKind(isMeasured(outcome));
  const { count } = await tx.evidence.updateMany({ where, data: { kind } });
  if (count === 0) await tx.evidence.create({ data: { ...where, kind, title: TITLE }, select: { id: true } });
}
