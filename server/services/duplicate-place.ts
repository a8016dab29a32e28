import "server-only";
import type { MergedPlaceInput } from "@/domain/duplicate/duplicate";
import { notFound } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { seeCandidate } from "@/server/services/candidate-sight";
import { seeApplication } from "@/server/services/sight";

/** Where what was merged away can be found now. */
export interface KeptPlace {
  readonly id: string;
  readonly openingId: string | null;
  readonly applicationId: string | null;
}

type Stored = { id: string; mergedIntoId: string | null; applicationId: string };

async function findHeld(
  tx: Transaction,
  organizationId: string,
  kind: "OUTCOME" | "CREDENTIAL",
  id: string,
): Promise<Stored> {
  const where = { organizationId_id: { organizationId, id } };
  const select = { id: true, mergedIntoId: true, applicationId: true } as const;
  const row =
    kind === "OUTCOME"
      ? await tx.outcome.findUnique({ where, select })
      : await tx.credential.findUnique({ where, select });
  if (!row) throw notFound();
  // What something was merged into may itself have been merged since.
  return row.mergedIntoId ? findHeld(tx, organizationId, kind, row.mergedIntoId) : row;
}

async function keptPerson(tx: Transaction, organizationId: string, id: string): Promise<string> {
  const where = { organizationId_id: { organizationId, id } };
  const row = await tx.candidate.findUnique({ where, select: { mergedIntoId: true } });
  if (!row) throw notFound();
  return row.mergedIntoId ? keptPerson(tx, organizationId, row.mergedIntoId) : id;
}

async function placeOfApplication(tx: Transaction, actor: Actor, id: string): Promise<KeptPlace> {
  const { organizationId } = actor;
  const { candidateId, openingId } = await seeApplication(tx, actor, "application.get", id);
  const personId = await keptPerson(tx, organizationId, candidateId);
  const row = await tx.application.findFirst({
    where: { organizationId, openingId, candidateId: personId },
    select: { id: true },
  });
  return { id: row?.id ?? id, openingId, applicationId: row?.id ?? id };
}

/** Where an address leads now whose row may have been merged into another; the row itself where it was not. */
export function findKept(actor: Actor, { kind, id }: MergedPlaceInput): Promise<KeptPlace> {
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    if (kind === "APPLICATION") return placeOfApplication(tx, actor, id);
    if (kind === "PERSON") {
      const personId = await keptPerson(tx, organizationId, id);
      await seeCandidate(tx, actor, personId);
      return { id: personId, openingId: null, applicationId: null };
    }
    const row = await findHeld(tx, organizationId, kind, id);
    const { openingId } = await seeApplication(tx, actor, "outcome.get", row.applicationId);
    return { id: row.id, openingId, applicationId: row.applicationId };
  });
}
