import { afterCommit, inTransaction, type Transaction } from "@/server/db";
import { sweepTenant } from "@/server/services/file-sweep";

/** Deletes one organization with everything in it, its log included; accounts stay that are in another one too. */
async function removeOrganization(tx: Transaction, organizationId: string): Promise<void> {
  const where = { organizationId };
  const members = await tx.member.findMany({ where, select: { userId: true } });
  await tx.auditEvent.deleteMany({ where });
  await tx.decisionCitation.deleteMany({ where });
  await tx.decision.deleteMany({ where });
  await tx.vote.deleteMany({ where });
  await tx.comparedApplication.deleteMany({ where });
  await tx.comparison.deleteMany({ where });
  await tx.rating.deleteMany({ where });
  await tx.review.deleteMany({ where });
  await tx.score.deleteMany({ where });
  await tx.message.deleteMany({ where });
  await tx.duplicate.deleteMany({ where });
  await tx.refereeRequest.deleteMany({ where });
  await tx.evidenceRequest.deleteMany({ where });
  await tx.evidence.deleteMany({ where });
  await tx.outcome.deleteMany({ where });
  await tx.credential.deleteMany({ where });
  await tx.outcomeDraft.deleteMany({ where });
  await tx.credentialDraft.deleteMany({ where });
  await tx.candidateLink.deleteMany({ where });
  await tx.application.deleteMany({ where });
  await tx.candidate.deleteMany({ where });
  await tx.import.deleteMany({ where });
  await tx.importColumn.deleteMany({ where });
  await tx.export.deleteMany({ where });
  await tx.issuerDocument.deleteMany({ where });
  await tx.credentialProof.deleteMany({ where });
  await tx.issuerDocument.deleteMany({ where });
  await tx.storedFile.deleteMany({ where });
  await tx.criterion.deleteMany({ where });
  await tx.rubric.deleteMany({ where });
  await tx.panelMember.deleteMany({ where });
  await tx.opening.deleteMany({ where });
  await tx.invitation.deleteMany({ where });
  await tx.calibration.deleteMany({ where });
  await tx.signingKey.deleteMany({ where });
  await tx.member.deleteMany({ where });
  await tx.session.deleteMany({ where });
  await tx.organization.delete({ where: { id: organizationId }, select: { id: true } });
  const userIds = members.map(({ userId }) => userId);
  await tx.user.deleteMany({ where: { id: { in: userIds }, members: { none: {} } } });
}

/** Removes the demo organization, whatever was made of it since. Nothing else is touched. */
export async function removeDemo(): Promise<void> {
  await inTransaction(async (tx) => {
    const found = await tx.organization.findMany({ where: { isDemo: true }, select: { id: true } });
    for (const { id } of found) {
      await removeOrganization(tx, id);
      afterCommit(tx, async () => void (await sweepTenant(id)));
    }
  });
}
