import "server-only";
import { diffOf } from "@/domain/audit-event";
import { findingsOf } from "@/domain/credential-proof/proof-findings";
import type { ReopeningInput } from "@/domain/credential-proof/proof-input";
import { reopeningWhy } from "@/domain/credential-proof/reason-words";
import { type Reopening, reopeningMail } from "@/domain/credential-proof/reopening";
import { conflict } from "@/domain/errors";
import type { ReopenedCertificate } from "@/domain/home/reopened-todo";
import { may } from "@/domain/permissions";
import type { CredentialAnswer } from "@/domain/verification/credential-answer";
import type { Acting, Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction, Prisma, type Transaction } from "@/server/db";
import { loadProof, standingOf } from "@/server/services/credential-proof-record";
import { canMail, queueMessage } from "@/server/services/message";
import { placeOf } from "@/server/services/outcome-record";
import { isOpeningInSight, isWithheld, seeApplication } from "@/server/services/sight";

interface Told {
  readonly name: string;
  readonly email: string;
}

/**
 * The recruiters and admins to whom a certificate of an application matters: who added the badge and who is on the panel,
 * else all of them. Nobody who reviews in the opening: certificates stay out of their sight.
 */
function toldOf(tx: Transaction, proofId: string): Promise<Told[]> {
  return tx.$queryRaw<Told[]>`
    WITH staff AS (
      SELECT u.name, u.email, m.id, (m.id = p."addedById" OR pm.id IS NOT NULL) AS "isClose"
      FROM "CredentialProof" p
      JOIN "Credential" c ON c.id = p."credentialId"
      JOIN "Application" a ON a.id = c."applicationId"
      JOIN "Member" m ON m."organizationId" = p."organizationId" AND m."deactivatedAt" IS NULL
        AND m.role IN ('ADMIN', 'RECRUITER')
      JOIN "User" u ON u.id = m."userId"
      LEFT JOIN "PanelMember" pm ON pm."openingId" = a."openingId" AND pm."memberId" = m.id
      WHERE p.id = ${proofId}::uuid AND pm."isReviewing" IS NOT TRUE)
    SELECT name, email FROM staff WHERE "isClose" OR NOT EXISTS (SELECT 1 FROM staff WHERE "isClose") ORDER BY id`;
}

/** Writes to the recruiters that a certificate no longer holds, where there is a mail server. */
export async function tellOfReopening(
  tx: Transaction,
  { organizationId, at }: Acting,
  proofId: string,
): Promise<void> {
  if (!canMail()) return;
  const row = await loadProof(tx, organizationId, proofId);
  const place = await tx.application.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: row.credential.applicationId } },
    select: {
      id: true,
      candidate: { select: { name: true } },
      opening: { select: { id: true, title: true, organization: { select: { name: true } } } },
    },
  });
  const { title } = await tx.credential.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: row.credentialId } },
    select: { title: true },
  });
  const { id: openingId, title: openingTitle, organization } = place.opening;
  const of: Reopening = {
    candidateName: place.candidate.name,
    openingTitle,
    title,
    why: reopeningWhy(standingOf(row)),
    support: findingsOf(row.findings).lost,
  };
  for (const { name, email } of await toldOf(tx, proofId)) {
    await queueMessage(tx, {
      ...reopeningMail(of, { name, organization: organization.name }),
      organizationId,
      kind: "CREDENTIAL_REOPENED",
      subjectType: "credentialProof",
      subjectId: proofId,
      openingId,
      applicationId: place.id,
      toName: name,
      toAddress: email,
      createdAt: at,
    });
  }
}

interface Row extends Omit<ReopenedCertificate, "why"> {
  readonly proofId: string;
  readonly version: number;
  readonly reopenedAt: Date;
  readonly genuine: CredentialAnswer;
  readonly genuineReason: string;
  readonly theirs: CredentialAnswer;
  readonly theirsReason: string;
  readonly findings: unknown;
}

/** A certificate that no longer holds, with what it counted for. */
export interface Reopened extends ReopenedCertificate {
  readonly proofId: string;
  readonly version: number;
  /** ISO 8601. */
  readonly reopenedAt: string;
  readonly support: Reopening["support"];
}

/**
 * Certificates that no longer hold and that nobody has dealt with, the latest first: none of anybody who is withheld from
 * the actor, and none for who does not verify.
 */
export async function loadReopened(tx: Transaction, actor: Actor): Promise<Reopened[]> {
  if (!may(actor.role, "credential.verify")) return [];
  const rows = await tx.$queryRaw<Row[]>`
    SELECT p.id AS "proofId", c.id AS "credentialId", c.title, a.id AS "applicationId", o.id AS "openingId",
           o.title AS "openingTitle", ca.name AS "candidateName", p.version, p."reopenedAt", p.findings,
           p.genuine::text AS genuine, p."genuineReason", p.theirs::text AS theirs, p."theirsReason"
    FROM "CredentialProof" p
    JOIN "Credential" c ON c.id = p."credentialId" AND c."mergedIntoId" IS NULL
    JOIN "Application" a ON a.id = c."applicationId" AND a.status = 'ACTIVE'
    JOIN "Opening" o ON o.id = a."openingId" AND o.status IN ('OPEN', 'DECIDED')
    JOIN "Candidate" ca ON ca.id = a."candidateId"
    WHERE p."organizationId" = ${actor.organizationId}::uuid AND p."reopenedAt" IS NOT NULL AND p."seenAt" IS NULL
      AND ${isOpeningInSight(actor, Prisma.sql`o.id`)} AND NOT ${isWithheld(actor)}
    ORDER BY p."reopenedAt" DESC, p.id LIMIT 50`;
  return rows.map(({ genuine, genuineReason, theirs, theirsReason, findings, reopenedAt, ...row }) => ({
    ...row,
    reopenedAt: reopenedAt.toISOString(),
    why: reopeningWhy({
      genuine: { answer: genuine, reason: genuineReason },
      theirs: { answer: theirs, reason: theirsReason },
    }),
    support: findingsOf(findings).lost,
  }));
}

/** What the recruiter is told. */
export function listReopened(actor: Actor): Promise<Reopened[]> {
  return loadReopened(db(), actor);
}

/** Says that somebody has looked at a certificate that no longer holds; it leaves the list of what is to be done. */
export function dealWithReopening(actor: Actor, { id, version }: ReopeningInput): Promise<ReopeningInput> {
  const { organizationId, at } = actor;
  return inTransaction(async (tx) => {
    const row = await loadProof(tx, organizationId, id);
    const application = await seeApplication(tx, actor, "credential.verify", row.credential.applicationId);
    const { count } = await tx.credentialProof.updateMany({
      where: { organizationId, id, version },
      data: { seenAt: at, version: { increment: 1 } },
    });
    if (count === 0) throw conflict({ version: row.version });
    await recordAudit(tx, actor, {
      action: "credential.reopening-seen",
      subjectType: "credential",
      subjectId: row.credentialId,
      ...placeOf(application),
      diff: diffOf({ seenAt: row.seenAt?.toISOString() ?? null }, { seenAt: at.toISOString() }),
    });
    return { id, version: version + 1 };
  });
}
