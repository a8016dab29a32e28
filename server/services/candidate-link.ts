import "server-only";
import { randomUUID } from "node:crypto";
import { diffOf } from "@/domain/audit-event";
import { CANDIDATE_LINK_DAYS, type CandidateLinkInput } from "@/domain/candidate-link/candidate-link";
import { linkMail } from "@/domain/candidate-link/link-mail";
import { candidateLinkStandingOf } from "@/domain/candidate-link/link-standing";
import { AppError, invalid, notFound } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { type AuditEntry, recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { type Addressee, loadAddressee } from "@/server/services/candidate-addressee";
import { hashToken, linkPath, linkToken } from "@/server/services/link-token";
import { canMail, queueMessage } from "@/server/services/message";
import { placeOf } from "@/server/services/outcome-record";
import { holdApplication } from "@/server/services/score";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

const DAY_MS = 24 * 3_600_000;

export interface OpenLink {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

function record(
  tx: Transaction,
  actor: Actor,
  application: SightedApplication,
  entry: Pick<AuditEntry, "action" | "subjectId" | "diff">,
): Promise<void> {
  return recordAudit(tx, actor, { ...entry, subjectType: "candidateLink", ...placeOf(application) });
}

function whereOpen({ organizationId, at }: Actor, applicationId: string) {
  return { organizationId, applicationId, revokedAt: null, expiresAt: { gt: at } };
}

async function makeLink(tx: Transaction, actor: Actor, application: SightedApplication, isMailed: boolean) {
  const { organizationId, memberId, at: createdAt } = actor;
  const id = randomUUID();
  const expiresAt = new Date(createdAt.getTime() + CANDIDATE_LINK_DAYS * DAY_MS);
  await tx.candidateLink.create({
    data: {
      id,
      organizationId,
      applicationId: application.id,
      createdById: memberId,
      tokenHash: hashToken(linkToken("candidate", id, createdAt)),
      createdAt,
      expiresAt,
    },
    select: { id: true },
  });
  const diff = diffOf(null, { isMailed, expiresAt: expiresAt.toISOString() });
  await record(tx, actor, application, { action: "candidate-link.created", subjectId: id, diff });
  return { id, createdAt, expiresAt };
}

/** The link that is open for an application, or a new one. Holds the application, so that two never make one each. */
export async function ensureLink(
  tx: Transaction,
  actor: Actor,
  application: SightedApplication,
  isMailed: boolean,
): Promise<OpenLink> {
  await holdApplication(tx, actor, application.id);
  const open = await tx.candidateLink.findFirst({
    where: whereOpen(actor, application.id),
    orderBy: { createdAt: "desc" },
    select: { id: true, createdAt: true, expiresAt: true },
  });
  return open ?? makeLink(tx, actor, application, isMailed);
}

/** Refuses to mail where there is no address or no mail server; the link can then be passed on by hand. */
export function requireMailable({ email }: Addressee): void {
  if (email === "")
    throw invalid({ isMailed: "There is no e-mail address here. Copy the link and pass it on." });
  if (!canMail()) throw invalid({ isMailed: "No mail server is set up. Copy the link and pass it on." });
}

async function takeBack(
  tx: Transaction,
  actor: Actor,
  application: SightedApplication,
  id: string,
): Promise<boolean> {
  const { organizationId, at } = actor;
  const { count } = await tx.candidateLink.updateMany({
    where: { id, organizationId, revokedAt: null },
    data: { revokedAt: at },
  });
  if (count === 0) return false;
  await tx.message.updateMany({
    where: { organizationId, subjectId: id, state: "BY_HAND", sentAt: null },
    data: { state: "FAILED", problem: "The link was taken back." },
  });
  const diff = { revokedAt: { from: null, to: at.toISOString() } };
  await record(tx, actor, application, { action: "candidate-link.revoked", subjectId: id, diff });
  return true;
}

/** Makes a candidate's link, mailed or to be passed on by hand; one that was open stops working. */
export function createCandidateLink(
  actor: Actor,
  { applicationId, isMailed }: CandidateLinkInput,
): Promise<{ id: string; path: string | null; expiresAt: string }> {
  return inTransaction(async (tx) => {
    const application = await seeApplication(tx, actor, "candidateLink.create", applicationId);
    if (application.status === "WITHDRAWN") {
      throw new AppError("LOCKED", "This candidate is withdrawn from the opening.");
    }
    await holdApplication(tx, actor, applicationId);
    const addressee = await loadAddressee(tx, actor, application);
    if (isMailed) requireMailable(addressee);
    const earlier = await tx.candidateLink.findMany({
      where: whereOpen(actor, applicationId),
      select: { id: true },
    });
    for (const { id } of earlier) await takeBack(tx, actor, application, id);
    const link = await makeLink(tx, actor, application, isMailed);
    await queueMessage(tx, {
      ...linkMail({ ...addressee, expiresAt: link.expiresAt }),
      organizationId: actor.organizationId,
      kind: "CANDIDATE_LINK",
      subjectType: "candidateLink",
      subjectId: link.id,
      openingId: application.openingId,
      applicationId,
      toName: addressee.name,
      toAddress: addressee.email,
      isByHand: !isMailed,
      createdAt: actor.at,
    });
    const path = isMailed ? null : linkPath("candidate", link.id, link.createdAt);
    return { id: link.id, path, expiresAt: link.expiresAt.toISOString() };
  });
}

async function seeLink(tx: Transaction, actor: Actor, id: string) {
  const { organizationId } = actor;
  const link = await tx.candidateLink.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { id: true, applicationId: true, createdAt: true, expiresAt: true, revokedAt: true },
  });
  if (!link) throw notFound("This link");
  const application = await seeApplication(tx, actor, "candidateLink.create", link.applicationId);
  return { ...link, application };
}

/** Shows an open link so that a member can pass it on; the log says that they saw it. */
export function showCandidateLink(actor: Actor, id: string): Promise<{ path: string }> {
  return inTransaction(async (tx) => {
    const link = await seeLink(tx, actor, id);
    if (candidateLinkStandingOf(link, actor.at) !== "open") {
      throw new AppError("LOCKED", "This link is no longer open. Make a new one.");
    }
    await record(tx, actor, link.application, {
      action: "candidate-link.shown",
      subjectId: id,
      diff: {},
    });
    return { path: linkPath("candidate", id, link.createdAt) };
  });
}

/** Takes a link back: it stops working at once. What was sent by it stays. */
export function revokeCandidateLink(actor: Actor, id: string): Promise<{ id: string }> {
  return inTransaction(async (tx) => {
    const { application } = await seeLink(tx, actor, id);
    if (!(await takeBack(tx, actor, application, id))) {
      throw new AppError("LOCKED", "This link was taken back already.");
    }
    return { id };
  });
}
