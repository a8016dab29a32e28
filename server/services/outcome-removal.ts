import "server-only";
import { diffOf } from "@/domain/audit-event";
import { AppError, conflict } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction } from "@/server/db";
import { placeOf, seeOutcome } from "@/server/services/outcome-record";
import { rescoreApplication } from "@/server/services/score";

/** Removes an outcome with its evidence, as long as nobody has rated it, not even in a draft, and no decision cites it. */
export function removeOutcome(
  actor: Actor,
  input: { id: string; version: number },
): Promise<{ applicationId: string }> {
  const { id, version } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const { values, application } = await seeOutcome(tx, actor, "outcome.remove", id);
    if (values.version !== version) throw conflict(values);
    const { count } = await tx.outcome.deleteMany({
      where: { id, organizationId, version, ratings: { none: {} }, citations: { none: {} } },
    });
    if (count === 0) {
      throw new AppError(
        "LOCKED",
        "Somebody has rated this outcome, so it stays. If it turned out to be untrue, mark it as found false.",
      );
    }
    const { version: _, ...was } = values;
    await recordAudit(tx, actor, {
      action: "outcome.removed",
      subjectType: "outcome",
      subjectId: id,
      ...placeOf(application),
      diff: diffOf(was, null),
    });
    await rescoreApplication(tx, actor, application.id);
    return { applicationId: application.id };
  });
}
