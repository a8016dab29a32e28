import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import { requestMail } from "@/domain/candidate-link/link-mail";
import type { OrganizationId } from "@/domain/ids";
import { EVIDENCE_REMINDER_DAYS } from "@/domain/missing-evidence/evidence-request";
import type { Acting } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction, type Prisma, type Transaction } from "@/server/db";
import type { OpenLink } from "@/server/services/candidate-link";
import { queueMessage } from "@/server/services/message";

const DAY_MS = 24 * 3_600_000;
const AT_ONCE = 500;

export const requestColumns = {
  id: true,
  organizationId: true,
  what: true,
  dueOn: true,
  remindedAt: true,
  closedAt: true,
  version: true,
  application: {
    select: {
      id: true,
      openingId: true,
      candidateId: true,
      candidate: { select: { name: true, email: true } },
      opening: { select: { title: true, organization: { select: { name: true } } } },
    },
  },
} as const satisfies Prisma.EvidenceRequestSelect;

export type RequestRow = Prisma.EvidenceRequestGetPayload<{ select: typeof requestColumns }>;

interface Posting {
  readonly isReminder: boolean;
  readonly isByHand: boolean;
  readonly at: Date;
}

/** Writes the letter of a request, or its reminder, into the outbox. */
export async function queueRequest(
  tx: Transaction,
  row: RequestRow,
  link: Pick<OpenLink, "expiresAt">,
  { isReminder, isByHand, at }: Posting,
): Promise<void> {
  const { candidate, opening, ...application } = row.application;
  const about = { name: candidate.name, organization: opening.organization.name, opening: opening.title };
  const asked = { what: row.what, dueOn: row.dueOn && calendarDayOf(row.dueOn) };
  await queueMessage(tx, {
    ...requestMail({ ...about, expiresAt: link.expiresAt }, asked, isReminder),
    organizationId: row.organizationId,
    kind: isReminder ? "EVIDENCE_REMINDER" : "EVIDENCE_REQUEST",
    subjectType: "evidenceRequest",
    subjectId: row.id,
    openingId: application.openingId,
    applicationId: application.id,
    toName: candidate.name,
    toAddress: candidate.email ?? "",
    isByHand,
    createdAt: at,
  });
}

/** Reminds of a request in whoever's name, unless somebody did meanwhile or it was closed; asks for no permission. */
export async function remindOfRequest(
  tx: Transaction,
  actor: Acting,
  row: RequestRow,
  link: Pick<OpenLink, "expiresAt">,
): Promise<boolean> {
  const { id, organizationId, remindedAt } = row;
  const { id: applicationId, openingId, candidateId } = row.application;
  const { count } = await tx.evidenceRequest.updateMany({
    where: { id, organizationId, remindedAt, closedAt: null },
    data: { remindedAt: actor.at, version: { increment: 1 } },
  });
  if (count === 0) return false;
  // What a member chose to pass on by another way is not suddenly mailed.
  const first = await tx.message.findFirst({
    where: { organizationId, subjectId: id, kind: "EVIDENCE_REQUEST" },
    select: { state: true },
  });
  const isByHand = first?.state === "BY_HAND";
  await queueRequest(tx, row, link, { isReminder: true, isByHand, at: actor.at });
  await recordAudit(tx, actor, {
    action: "evidence-request.reminded",
    subjectType: "evidenceRequest",
    subjectId: id,
    applicationId,
    openingId,
    candidateId,
    diff: { remindedAt: { from: remindedAt?.toISOString() ?? null, to: actor.at.toISOString() } },
  });
  return true;
}

function unreminded(before: Date, at: Date): Promise<RequestRow[]> {
  const open = { revokedAt: null, expiresAt: { gt: at } };
  return db().evidenceRequest.findMany({
    where: {
      remindedAt: null,
      closedAt: null,
      createdAt: { lte: before },
      application: { status: "ACTIVE", candidateLinks: { some: open } },
    },
    orderBy: { createdAt: "asc" },
    take: AT_ONCE,
    select: requestColumns,
  });
}

async function remindInTurn(row: RequestRow, at: Date): Promise<void> {
  const organizationId = row.organizationId as OrganizationId;
  const system: Acting = { organizationId, memberId: null, name: "Outweigh", at };
  await inTransaction(async (tx) => {
    const link = await tx.candidateLink.findFirst({
      where: { organizationId, applicationId: row.application.id, revokedAt: null, expiresAt: { gt: at } },
      orderBy: { createdAt: "desc" },
      select: { expiresAt: true },
    });
    if (link) await remindOfRequest(tx, system, row, link);
  });
}

/**
 * Reminds, once each, of every question to a candidate that has waited long enough. One transaction a reminder: what one
 * process has reminded of, another finds done. Whose link is no longer open is left to the recruiter.
 */
export async function sendEvidenceReminders(at: Date): Promise<void> {
  const before = new Date(at.getTime() - EVIDENCE_REMINDER_DAYS * DAY_MS);
  for (const row of await unreminded(before, at)) await remindInTurn(row, at);
}
