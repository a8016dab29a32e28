import "server-only";
import { candidateLinkStandingOf } from "@/domain/candidate-link/link-standing";
import type { Actor } from "@/server/actor";
import { db } from "@/server/db";
import { loadAddressee } from "@/server/services/candidate-addressee";
import { canMail } from "@/server/services/message";
import { seeApplication } from "@/server/services/sight";

/** The links of an application, the newest first: who made them, whether they work, and what came by them. */
export async function listCandidateLinks(actor: Actor, applicationId: string) {
  const { organizationId, at } = actor;
  const application = await seeApplication(db(), actor, "candidateLink.list", applicationId);
  const { email } = await loadAddressee(db(), actor, application);
  const rows = await db().candidateLink.findMany({
    where: { organizationId, applicationId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
    select: {
      id: true,
      createdAt: true,
      expiresAt: true,
      revokedAt: true,
      lastUsedAt: true,
      consentedAt: true,
      consentWords: true,
      sentAt: true,
      createdBy: { select: { user: { select: { name: true } } } },
    },
  });
  const links = rows.map(({ createdBy, revokedAt, ...row }) => ({
    id: row.id,
    standing: candidateLinkStandingOf({ ...row, revokedAt }, at),
    createdBy: createdBy.user.name,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    consentedAt: row.consentedAt?.toISOString() ?? null,
    consentWords: row.consentWords,
    sentAt: row.sentAt?.toISOString() ?? null,
  }));
  return { links, canBeMailed: email !== "" && canMail(), hasAddress: email !== "" };
}
