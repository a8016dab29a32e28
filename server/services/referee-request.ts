import "server-only";
import { randomUUID } from "node:crypto";
import { diffOf } from "@/domain/audit-event";
import { AppError, invalid } from "@/domain/errors";
import type { RefereeRequestInput } from "@/domain/referee";
import { MOST_OPEN_REQUESTS, REFEREE_LINK_DAYS } from "@/domain/referee-fields";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { hashToken, linkPath, linkToken } from "@/server/services/link-token";
import { canMail } from "@/server/services/message";
import { placeOf, seeOutcome } from "@/server/services/outcome-record";
import { queueRequestMail, requestColumns } from "@/server/services/referee-record";
import { holdApplication } from "@/server/services/score";

const DAY_MS = 24 * 3_600_000;

async function refuseTooMany(tx: Transaction, { organizationId, at }: Actor, outcomeId: string) {
  const open = await tx.refereeRequest.count({
    where: { organizationId, outcomeId, revokedAt: null, answeredAt: null, expiresAt: { gt: at } },
  });
  if (open >= MOST_OPEN_REQUESTS) {
    throw new AppError("INVALID", `At most ${MOST_OPEN_REQUESTS} people can be asked at once.`);
  }
}

/** Nobody confirms what they themselves claim, or what they themselves entered. */
async function refuseOwnAddress(tx: Transaction, actor: Actor, candidateId: string, email: string) {
  if (email === "") return;
  if (email === actor.email) throw invalid({ email: "This is your own address." });
  const candidate = await tx.candidate.findFirst({
    where: { organizationId: actor.organizationId, id: candidateId },
    select: { email: true },
  });
  if (candidate?.email?.toLowerCase() === email) {
    throw invalid({ email: "This is the candidate’s own address." });
  }
}

/**
 * Asks a manager or colleague to confirm one outcome. Mailed by us the link is in no answer of ours: only who reads that
 * mailbox can use it. Otherwise its path is answered, to be passed on by hand.
 */
export async function createRefereeRequest(actor: Actor, input: RefereeRequestInput) {
  const { organizationId, memberId, at } = actor;
  const { outcomeId, ...fields } = input;
  return inTransaction(async (tx) => {
    const { application, status } = await seeOutcome(tx, actor, "referee.request", outcomeId);
    if (status === "REFUTED") throw new AppError("LOCKED", "This outcome was found false.");
    await holdApplication(tx, actor, application.id);
    await refuseTooMany(tx, actor, outcomeId);
    await refuseOwnAddress(tx, actor, application.candidateId, fields.email);
    const id = randomUUID();
    const expiresAt = new Date(at.getTime() + REFEREE_LINK_DAYS * DAY_MS);
    const asked = { ...fields, isMailed: fields.isMailed && canMail() };
    const row = await tx.refereeRequest.create({
      data: {
        ...asked,
        id,
        organizationId,
        outcomeId,
        requestedById: memberId,
        tokenHash: hashToken(linkToken("referee", id, at)),
        createdAt: at,
        expiresAt,
      },
      select: requestColumns,
    });
    await recordAudit(tx, actor, {
      action: "referee.requested",
      subjectType: "refereeRequest",
      subjectId: id,
      ...placeOf(application),
      diff: diffOf(null, { ...asked, outcomeId, expiresAt: expiresAt.toISOString() }),
    });
    await queueRequestMail(tx, row, false, at);
    return { id, isMailed: asked.isMailed, path: asked.isMailed ? null : linkPath("referee", id, at) };
  });
}
