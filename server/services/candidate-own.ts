import "server-only";
import { notFound } from "@/domain/errors";
import type { Transaction } from "@/server/db";
import type { CandidateVisit } from "@/server/services/candidate-visit";
import { loadCredential, type SightedCredential } from "@/server/services/credential";
import { loadEvidence, type SightedEvidence } from "@/server/services/evidence-record";
import { loadOutcome, type SightedOutcome } from "@/server/services/outcome-record";

async function isSentIn(
  tx: Transaction,
  { acting }: CandidateVisit,
  of: "outcome" | "credential",
  id: string,
) {
  const where = { id, organizationId: acting.organizationId, candidateLinkId: { not: null } };
  const select = { id: true } as const;
  const row =
    of === "outcome"
      ? await tx.outcome.findFirst({ where: { ...where, mergedIntoId: null }, select })
      : await tx.credential.findFirst({ where: { ...where, mergedIntoId: null }, select });
  return row !== null;
}

/** An outcome that this candidate sent in; anybody else's is not there. */
export async function ownOutcome(
  tx: Transaction,
  visit: CandidateVisit,
  id: string,
): Promise<SightedOutcome> {
  const outcome = await loadOutcome(tx, visit.acting.organizationId, id);
  const isOwn = outcome.applicationId === visit.application.id && (await isSentIn(tx, visit, "outcome", id));
  if (!isOwn) throw notFound("This result");
  return { ...outcome, application: visit.application };
}

/** A certificate that this candidate sent in; anybody else's is not there. */
export async function ownCredential(
  tx: Transaction,
  visit: CandidateVisit,
  id: string,
): Promise<SightedCredential> {
  const credential = await loadCredential(tx, visit.acting.organizationId, id);
  const isHere = credential.applicationId === visit.application.id;
  if (!isHere || !(await isSentIn(tx, visit, "credential", id))) throw notFound("This certificate");
  return { ...credential, application: visit.application };
}

/** A piece of evidence that this candidate sent in; anybody else's is not there. */
export async function ownEvidence(
  tx: Transaction,
  visit: CandidateVisit,
  id: string,
): Promise<SightedEvidence> {
  const { organizationId } = visit.acting;
  const evidence = await loadEvidence(tx, organizationId, id);
  const sent = await tx.evidence.findFirst({
    where: { id, organizationId, candidateLinkId: { not: null }, isStatement: false },
    select: { id: true },
  });
  if (evidence.applicationId !== visit.application.id || !sent) throw notFound("This piece of evidence");
  return { ...evidence, application: visit.application };
}
