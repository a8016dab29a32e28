import "server-only";
import type { DebriefStart } from "@/domain/debrief/debrief-input";
import { AppError, notFound } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { loadAgenda, sayAgenda } from "@/server/services/debrief-agenda";
import { seeOpening } from "@/server/services/sight";

/** Holds the opening, so that two people do not start at once. Throws LOCKED while it is not open, or one is going on. */
async function requireNoneGoingOn(tx: Transaction, actor: Actor, openingId: string): Promise<void> {
  const [row] = await tx.$queryRaw<{ status: string }[]>`
    SELECT status::text FROM "Opening" WHERE id = ${openingId}::uuid AND "organizationId" = ${actor.organizationId}::uuid FOR NO KEY UPDATE`;
  if (row?.status !== "OPEN") throw new AppError("LOCKED", "A debrief needs a role that is open.");
  const goingOn = await tx.debrief.count({
    where: { organizationId: actor.organizationId, openingId, endedAt: null },
  });
  if (goingOn > 0) throw new AppError("LOCKED", "A debrief is going on already. End it first.");
}

/** Draws up the agenda as things stand, and keeps it: what is talked about does not move while people talk. */
export function startDebrief(actor: Actor, input: DebriefStart): Promise<{ id: string }> {
  const { openingId, secondsPerPoint } = input;
  const { organizationId, memberId, at } = actor;
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "debrief.lead", openingId);
    await requireNoneGoingOn(tx, actor, openingId);
    const agenda = await sayAgenda(tx, actor, await loadAgenda(tx, actor, openingId, input.points));
    if (agenda.length === 0)
      throw new AppError("LOCKED", "Reviewers agree: there is nothing to talk through.");
    const { id } = await tx.debrief.create({
      data: { organizationId, openingId, startedById: memberId, secondsPerPoint, startedAt: at },
      select: { id: true },
    });
    await tx.debriefPoint.createMany({
      data: agenda.map(({ outcomeId, criterionId, weight }, position) => {
        return { organizationId, debriefId: id, outcomeId, criterionId, position, weight };
      }),
    });
    await recordAudit(tx, actor, {
      action: "debrief.started",
      subjectType: "debrief",
      subjectId: id,
      openingId,
      diff: {
        points: { from: null, to: agenda.length },
        secondsPerPoint: { from: null, to: secondsPerPoint },
      },
    });
    return { id };
  });
}

/** Ends a debrief: its notes and results stay as they are. Points without a result stay open. */
export function endDebrief(actor: Actor, input: { debriefId: string }): Promise<{ endedAt: string }> {
  const { organizationId, at } = actor;
  return inTransaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ openingId: string; endedAt: Date | null }[]>`
      SELECT "openingId", "endedAt" FROM "Debrief"
      WHERE id = ${input.debriefId}::uuid AND "organizationId" = ${organizationId}::uuid FOR UPDATE`;
    if (!row) throw notFound("This debrief");
    await seeOpening(tx, actor, "debrief.lead", row.openingId);
    if (row.endedAt) throw new AppError("LOCKED", "This debrief is over already.");
    const where = { organizationId_id: { organizationId, id: input.debriefId } };
    await tx.debrief.update({
      where,
      data: { endedAt: at, version: { increment: 1 } },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "debrief.ended",
      subjectType: "debrief",
      subjectId: input.debriefId,
      openingId: row.openingId,
      diff: { endedAt: { from: null, to: at.toISOString() } },
    });
    return { endedAt: at.toISOString() };
  });
}
