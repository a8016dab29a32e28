import "server-only";
import { mailDomainOf, matchDomain } from "@/domain/mail-domain";
import { refereeStandingOf } from "@/domain/referee-fields";
import type { Actor } from "@/server/actor";
import { db } from "@/server/db";
import { canMail } from "@/server/services/message";
import { seeOutcome } from "@/server/services/outcome-record";

/** Who was asked about an outcome and what came of it, the newest first. */
export async function listRefereeRequests(actor: Actor, outcomeId: string) {
  const { organizationId, at } = actor;
  const { status } = await seeOutcome(db(), actor, "referee.list", outcomeId);
  const rows = await db().refereeRequest.findMany({
    where: { organizationId, outcomeId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
    select: {
      id: true,
      name: true,
      email: true,
      relation: true,
      company: true,
      isMailed: true,
      createdAt: true,
      expiresAt: true,
      remindedAt: true,
      revokedAt: true,
      answeredAt: true,
      answer: true,
      correction: true,
      comment: true,
      evidenceId: true,
      version: true,
      requestedBy: { select: { user: { select: { name: true } } } },
    },
  });
  const requests = rows.map(({ requestedBy, ...row }) => ({
    ...row,
    requestedBy: requestedBy.user.name,
    standing: refereeStandingOf(row, at),
    mailDomain: row.email === "" ? null : mailDomainOf(row.email),
    domainMatch: row.email === "" ? null : matchDomain(row.company, row.email),
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    remindedAt: row.remindedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
  }));
  return { requests, canMail: canMail(), isRefuted: status === "REFUTED" };
}
