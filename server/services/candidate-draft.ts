import "server-only";
import {
  type CandidateDraftInput,
  type CredentialDraftValues,
  type DraftRemoval,
  type EvidenceDraftValues,
  MOST_DRAFTS,
  type OutcomeDraftValues,
} from "@/domain/candidate-link/candidate-draft";
import { AppError, conflict, notFound } from "@/domain/errors";
import { recordAudit } from "@/server/audit";
import type { Transaction } from "@/server/db";
import { type CandidateVisit, visit } from "@/server/services/candidate-visit";
import type { LinkCaller } from "@/server/services/link-door";
import { placeOf } from "@/server/services/outcome-record";
import { holdApplication } from "@/server/services/score";

export interface StoredOutcomeDraft {
  readonly id: string;
  readonly version: number;
  readonly outcome: OutcomeDraftValues;
  readonly evidence: readonly EvidenceDraftValues[];
}

export interface StoredCredentialDraft {
  readonly id: string;
  readonly version: number;
  readonly credential: CredentialDraftValues;
}

type Of = DraftRemoval["of"];

/** What this candidate has begun, in the order it was begun. */
export async function loadDrafts(tx: Transaction, { acting, application }: CandidateVisit) {
  const where = { organizationId: acting.organizationId, applicationId: application.id };
  const inOrder = { orderBy: [{ position: "asc" as const }, { id: "asc" as const }] };
  const outcomes = await tx.outcomeDraft.findMany({
    where: { ...where, origin: "CANDIDATE" },
    ...inOrder,
    select: { id: true, version: true, outcome: true, evidence: true },
  });
  const credentials = await tx.credentialDraft.findMany({
    where,
    ...inOrder,
    select: { id: true, version: true, credential: true },
  });
  return {
    outcomes: outcomes as unknown as StoredOutcomeDraft[],
    credentials: credentials as unknown as StoredCredentialDraft[],
  };
}

/** Nothing new comes in once the opening is closed or the candidate has withdrawn. */
export function requireTaking({ isClosed, application, organization }: CandidateVisit): void {
  if (application.status === "WITHDRAWN") throw new AppError("LOCKED", "You have withdrawn from this role.");
  if (isClosed) throw new AppError("LOCKED", `This role is closed. ${organization} takes nothing more.`);
}

type Deed = "candidate-draft.begun" | "candidate-draft.saved" | "candidate-draft.removed";

/** Autosaves within this time are one event: the log tells when somebody wrote, not every pause between two words. */
const ONE_SITTING_MS = 10 * 60_000;

async function recordDraft(tx: Transaction, visit: CandidateVisit, id: string, action: Deed, of: Of) {
  const diff = { of: { from: null, to: of } };
  const place = placeOf(visit.application);
  await recordAudit(tx, visit.acting, { action, subjectType: "draft", subjectId: id, ...place, diff });
}

async function recordSaved(tx: Transaction, visit: CandidateVisit, id: string, of: Of): Promise<void> {
  const { organizationId, at } = visit.acting;
  const { candidateId } = visit.application;
  const recent = await tx.auditEvent.findFirst({
    where: {
      organizationId,
      candidateId,
      at: { gt: new Date(at.getTime() - ONE_SITTING_MS) },
      subjectId: id,
    },
    select: { id: true },
  });
  if (!recent) await recordDraft(tx, visit, id, "candidate-draft.saved", of);
}

async function begin(tx: Transaction, visit: CandidateVisit, draft: CandidateDraftInput["draft"]) {
  const { acting, application } = visit;
  const { organizationId, at: createdAt } = acting;
  await holdApplication(tx, acting, application.id);
  const begun = await loadDrafts(tx, visit);
  const count = draft.of === "OUTCOME" ? begun.outcomes.length : begun.credentials.length;
  if (count >= MOST_DRAFTS) {
    throw new AppError("INVALID", `At most ${MOST_DRAFTS} can be begun. Send what is ready first.`);
  }
  const place = { organizationId, applicationId: application.id, position: count, createdAt };
  const select = { select: { id: true } };
  const { id } =
    draft.of === "OUTCOME"
      ? await tx.outcomeDraft.create({
          data: { ...place, origin: "CANDIDATE", outcome: draft.outcome, evidence: draft.evidence },
          ...select,
        })
      : await tx.credentialDraft.create({ data: { ...place, credential: draft.credential }, ...select });
  await recordDraft(tx, visit, id, "candidate-draft.begun", draft.of);
  return { draftId: id, version: 1 };
}

async function storedVersion(tx: Transaction, { acting, application }: CandidateVisit, of: Of, id: string) {
  const where = { id, organizationId: acting.organizationId, applicationId: application.id };
  const row =
    of === "OUTCOME"
      ? await tx.outcomeDraft.findFirst({
          where: { ...where, origin: "CANDIDATE" },
          select: { id: true, version: true, outcome: true, evidence: true },
        })
      : await tx.credentialDraft.findFirst({
          where,
          select: { id: true, version: true, credential: true },
        });
  if (!row) throw notFound("This draft");
  return row;
}

/** Keeps what a candidate is writing; what is kept counts for nothing, and what is sent is recorded whole. */
export function saveCandidateDraft(
  input: CandidateDraftInput,
  from: LinkCaller,
): Promise<{ draftId: string; version: number }> {
  const { token, draftId, version, draft } = input;
  return visit(token, from, async (tx, visit) => {
    requireTaking(visit);
    if (draftId === null) return begin(tx, visit, draft);
    const where = {
      id: draftId,
      organizationId: visit.acting.organizationId,
      applicationId: visit.application.id,
      version,
    };
    const next = { version: { increment: 1 } };
    const { count } =
      draft.of === "OUTCOME"
        ? await tx.outcomeDraft.updateMany({
            where: { ...where, origin: "CANDIDATE" },
            data: { outcome: draft.outcome, evidence: draft.evidence, ...next },
          })
        : await tx.credentialDraft.updateMany({ where, data: { credential: draft.credential, ...next } });
    if (count === 0) throw conflict(await storedVersion(tx, visit, draft.of, draftId));
    await recordSaved(tx, visit, draftId, draft.of);
    return { draftId, version: version + 1 };
  });
}

/** Throws a draft away. */
export function removeCandidateDraft(
  { token, draftId: id, version, of }: DraftRemoval,
  from: LinkCaller,
): Promise<{ draftId: string }> {
  return visit(token, from, async (tx, visit) => {
    const where = {
      id,
      organizationId: visit.acting.organizationId,
      applicationId: visit.application.id,
      version,
    };
    const { count } =
      of === "OUTCOME"
        ? await tx.outcomeDraft.deleteMany({ where: { ...where, origin: "CANDIDATE" } })
        : await tx.credentialDraft.deleteMany({ where });
    if (count === 0) throw conflict(await storedVersion(tx, visit, of, id));
    await recordDraft(tx, visit, id, "candidate-draft.removed", of);
    return { draftId: id };
  });
}
