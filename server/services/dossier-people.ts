import "server-only";
import type { Transaction } from "@/server/db";
import { type CandidateValues, candidateColumns, candidateValues } from "@/server/services/candidate-record";

/** The person of a dossier. */
export interface DossierPerson extends CandidateValues {
  readonly id: string;
}

/** The person behind an application, and the application's own version. The caller has decided who may see them. */
export async function loadPerson(
  tx: Transaction,
  organizationId: string,
  of: { applicationId: string; candidateId: string },
): Promise<{ version: number; person: DossierPerson }> {
  const { version } = await tx.application.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: of.applicationId } },
    select: { version: true },
  });
  const row = await tx.candidate.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: of.candidateId } },
    select: candidateColumns,
  });
  return { version, person: { ...candidateValues(row), id: row.id } };
}

/** Who on the panel has still to hand in a review of an application, by name. */
export async function loadAwaited(
  tx: Transaction,
  organizationId: string,
  of: { openingId: string; applicationId: string },
): Promise<{ memberId: string; name: string }[]> {
  const { openingId, applicationId } = of;
  const rows = await tx.panelMember.findMany({
    where: {
      organizationId,
      openingId,
      isReviewing: true,
      member: {
        deactivatedAt: null,
        reviews: {
          none: { applicationId, OR: [{ submittedAt: { not: null } }, { excusedAt: { not: null } }] },
        },
      },
    },
    select: { member: { select: { id: true, user: { select: { name: true } } } } },
  });
  return rows
    .map(({ member }) => ({ memberId: member.id, name: member.user.name }))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
