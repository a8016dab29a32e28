import "server-only";
import { findingsOf, type ProofFindings } from "@/domain/credential-proof/proof-findings";
import type { Transaction } from "@/server/db";
import { type ProofRecord, saidOf } from "@/server/services/credential-proof-record";

/** What is known of the badge behind a certificate, as the dossier shows it. Instants are ISO 8601. */
export interface DossierProof
  extends Pick<ProofRecord, "genuine" | "theirs" | "unheard" | "confirmedAt">,
    Pick<ProofFindings, "lost"> {
  readonly verifiedAt: string | null;
  readonly reopenedAt: string | null;
  readonly seenAt: string | null;
}

const columns = {
  credentialId: true,
  genuine: true,
  genuineReason: true,
  theirs: true,
  theirsReason: true,
  findings: true,
  failures: true,
  verifiedAt: true,
  reopenedAt: true,
  seenAt: true,
} as const;

/** The badges of an application's certificates by certificate. The caller has decided who may see them. */
export async function loadDossierProofs(
  tx: Transaction,
  organizationId: string,
  applicationId: string,
): Promise<ReadonlyMap<string, DossierProof>> {
  const rows = await tx.credentialProof.findMany({
    where: { organizationId, credential: { applicationId, mergedIntoId: null } },
    select: columns,
  });
  return new Map(
    rows.map((row) => [
      row.credentialId,
      {
        ...saidOf(row),
        lost: findingsOf(row.findings).lost,
        verifiedAt: row.verifiedAt?.toISOString() ?? null,
        reopenedAt: row.reopenedAt?.toISOString() ?? null,
        seenAt: row.seenAt?.toISOString() ?? null,
      },
    ]),
  );
}
