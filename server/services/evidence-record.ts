import "server-only";
import { diffOf } from "@/domain/audit-event";
import { notFound } from "@/domain/errors";
import type { EvidenceInput } from "@/domain/evidence";
import type { CheckStatus } from "@/domain/evidence-check";
import type { Action } from "@/domain/permission-table";
import type { Acting, Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import type { Prisma, Transaction } from "@/server/db";
import { placeOf } from "@/server/services/outcome-record";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

const evidenceColumns = {
  id: true,
  kind: true,
  title: true,
  description: true,
  link: true,
  isStatement: true,
  checkStatus: true,
  checkNote: true,
  version: true,
  outcome: { select: { id: true, applicationId: true, mergedIntoId: true } },
} as const satisfies Prisma.EvidenceSelect;

/** A piece of evidence as the form holds it, with the version it was read at. */
export interface EvidenceValues extends EvidenceInput {
  readonly version: number;
}

/** A piece of evidence that is about to be changed, and the application it belongs to. */
export interface SightedEvidence {
  readonly id: string;
  readonly outcomeId: string;
  readonly isStatement: boolean;
  readonly values: EvidenceValues;
  readonly check: { readonly status: CheckStatus; readonly note: string };
  readonly application: SightedApplication;
}

/** Loads a piece of evidence of this tenant, and the id of its application. Asks for no permission. */
export async function loadEvidence(
  tx: Transaction,
  organizationId: string,
  id: string,
): Promise<Omit<SightedEvidence, "application"> & { readonly applicationId: string }> {
  const row = await tx.evidence.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: evidenceColumns,
  });
  if (!row || row.outcome.mergedIntoId) throw notFound("This piece of evidence");
  const { kind, title, description, link, version, isStatement, checkStatus, checkNote } = row;
  return {
    id,
    outcomeId: row.outcome.id,
    applicationId: row.outcome.applicationId,
    isStatement,
    values: { kind, title, description, link, version },
    check: { status: checkStatus, note: checkNote },
  };
}

/** Loads a piece of evidence of this tenant and asks the permission table of its application. */
export async function seeEvidence(
  tx: Transaction,
  actor: Actor,
  action: Action,
  id: string,
): Promise<SightedEvidence> {
  const { applicationId, ...evidence } = await loadEvidence(tx, actor.organizationId, id);
  return { ...evidence, application: await seeApplication(tx, actor, action, applicationId) };
}

/** By which of the candidate's links something came in; left out where a member entered it. */
export interface CameBy {
  readonly candidateLinkId?: string;
}

/** Stores a piece of evidence, unchecked, with the event that says so; answers its id. Asks for no permission. */
export async function createEvidence(
  tx: Transaction,
  actor: Acting,
  application: SightedApplication,
  outcomeId: string,
  input: EvidenceInput,
  cameBy: CameBy = {},
): Promise<string> {
  const { id } = await tx.evidence.create({
    data: { ...input, ...cameBy, outcomeId, organizationId: actor.organizationId },
    select: { id: true },
  });
  await recordAudit(tx, actor, {
    action: "evidence.created",
    subjectType: "evidence",
    subjectId: id,
    ...placeOf(application),
    diff: diffOf(null, { ...input, outcomeId }),
  });
  return id;
}
