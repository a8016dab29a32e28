import "server-only";
import type { Transaction } from "@/server/db";
import { linkPath } from "@/server/services/link-token";

interface Subject {
  readonly organizationId: string;
  readonly subjectType: string;
  readonly subjectId: string;
}

async function refereePath(tx: Transaction, { organizationId, subjectId: id }: Subject, at: Date) {
  const row = await tx.refereeRequest.findFirst({
    where: { organizationId, id, revokedAt: null, answeredAt: null, expiresAt: { gt: at } },
    select: { id: true, createdAt: true },
  });
  return row && linkPath("referee", row.id, row.createdAt);
}

async function candidatePath(tx: Transaction, where: { id: string } | { applicationId: string }, at: Date) {
  const row = await tx.candidateLink.findFirst({
    where: { ...where, revokedAt: null, expiresAt: { gt: at } },
    orderBy: { createdAt: "desc" },
    select: { id: true, createdAt: true },
  });
  return row && linkPath("candidate", row.id, row.createdAt);
}

/** A reviewer's own queue, which opens to whoever is signed in: no token, and closed once nothing can be rated there. */
async function queuePath(tx: Transaction, { organizationId, subjectId: id }: Subject) {
  const row = await tx.panelMember.findFirst({
    where: { organizationId, id, isReviewing: true, opening: { status: "OPEN" } },
    select: { id: true },
  });
  return row && "/reviews";
}

async function letterPath(tx: Transaction, { organizationId, subjectId: id }: Subject, at: Date) {
  const letter = await tx.letter.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { applicationId: true },
  });
  return letter && candidatePath(tx, { applicationId: letter.applicationId }, at);
}

/** The certificate's own page, which opens to whoever is signed in and may see the candidate. */
async function certificatePath(tx: Transaction, { organizationId, subjectId: id }: Subject) {
  const row = await tx.credentialProof.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { credential: { select: { id: true, application: { select: { id: true, openingId: true } } } } },
  });
  if (!row) return null;
  const { id: credentialId, application } = row.credential;
  return `/openings/${application.openingId}/applications/${application.id}/certificates/${credentialId}`;
}

/** The path that a message's `{link}` stands for, made again from its row; null when that link is no longer open. */
export async function messageLinkPath(tx: Transaction, subject: Subject, at: Date): Promise<string | null> {
  const { organizationId, subjectType, subjectId } = subject;
  if (subjectType === "refereeRequest") return refereePath(tx, subject, at);
  if (subjectType === "panelMember") return queuePath(tx, subject);
  if (subjectType === "candidateLink") return candidatePath(tx, { id: subjectId }, at);
  if (subjectType === "letter") return letterPath(tx, subject, at);
  if (subjectType === "credentialProof") return certificatePath(tx, subject);
  const request = await tx.evidenceRequest.findUnique({
    where: { organizationId_id: { organizationId, id: subjectId } },
    select: { applicationId: true },
  });
  return request && candidatePath(tx, { applicationId: request.applicationId }, at);
}
