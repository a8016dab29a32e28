import "server-only";
import { diffOf } from "@/domain/audit-event";
import { calendarDayOf } from "@/domain/calendar";
import { AppError, invalid } from "@/domain/errors";
import { type DraftUpdate, MOST_WAITING, type PasteInput } from "@/domain/outcome-draft";
import { draftOutcomes } from "@/domain/paste/draft-outcomes";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import {
  type DraftOrigin,
  type DraftValues,
  draftColumns,
  draftOriginOf,
  draftValuesOf,
  MEMBERS_DRAFTS,
  seeDraft,
  staleDraft,
} from "@/server/services/outcome-draft-record";
import { loadOutcomeDesk, type OutcomeDesk } from "@/server/services/outcome-entry";
import { placeOf } from "@/server/services/outcome-record";
import { seeApplication } from "@/server/services/sight";

/** An outcome read from a text, which counts for nothing until somebody confirms it. */
export interface WaitingDraft extends DraftValues, DraftOrigin {
  readonly id: string;
  /** Where it stands among the others. */
  readonly position: number;
}

/** What the page needs on which a draft is completed and confirmed. */
export interface DraftDesk extends OutcomeDesk {
  readonly draft: WaitingDraft;
  /** The draft that waits next, and how many wait besides this one. */
  readonly nextId: string | null;
  readonly others: number;
}

/** How many drafts wait for an application, its candidate's own aside. */
function countWaiting(tx: Transaction, organizationId: string, applicationId: string) {
  return tx.outcomeDraft.count({ where: { organizationId, applicationId, origin: MEMBERS_DRAFTS } });
}

/** Refuses more drafts than anybody would read. */
export async function requireRoom(
  tx: Transaction,
  actor: Actor,
  applicationId: string,
  more: number,
): Promise<void> {
  const waiting = await countWaiting(tx, actor.organizationId, applicationId);
  if (waiting + more <= MOST_WAITING) return;
  throw new AppError("LOCKED", `${MOST_WAITING} drafts can wait. Confirm or discard some of them first.`);
}

/** The drafts that wait for an application, in the order of the text they came from. */
export function listDrafts(
  actor: Actor,
  { applicationId }: { applicationId: string },
): Promise<{ drafts: WaitingDraft[] }> {
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    await seeApplication(tx, actor, "draft.list", applicationId);
    const rows = await tx.outcomeDraft.findMany({
      where: { organizationId, applicationId, origin: MEMBERS_DRAFTS },
      select: draftColumns,
      orderBy: [{ position: "asc" }, { id: "asc" }],
    });
    return {
      drafts: rows.map((row) => {
        const { id, position } = row;
        return { id, position, ...draftOriginOf(row), ...draftValuesOf(row) };
      }),
    };
  });
}

/** One draft with all that its form needs. */
export function getDraft(actor: Actor, { id }: { id: string }): Promise<DraftDesk> {
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const { application, values, origin, position } = await seeDraft(tx, actor, "draft.list", id);
    const waiting = await tx.outcomeDraft.findMany({
      where: { organizationId, applicationId: application.id, origin: MEMBERS_DRAFTS, id: { not: id } },
      select: { id: true, position: true },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    });
    const next = waiting.find((other) => other.position > position) ?? waiting[0];
    return {
      ...(await loadOutcomeDesk(tx, actor, application)),
      draft: { id, position, ...origin, ...values },
      nextId: next?.id ?? null,
      others: waiting.length,
    };
  });
}

/** Reads a text as draft outcomes and keeps those that are wanted, each for somebody to confirm or discard. */
export function pasteDrafts(actor: Actor, input: PasteInput): Promise<{ drafted: number }> {
  const { applicationId, text, leaveOut } = input;
  const { organizationId, memberId } = actor;
  return inTransaction(async (tx) => {
    const application = await seeApplication(tx, actor, "draft.create", applicationId);
    const wanted = draftOutcomes(text, calendarDayOf(actor.at)).drafts.filter(
      (_, at) => !leaveOut.includes(at),
    );
    if (wanted.length === 0) {
      throw invalid({ text: "Nothing here says what somebody did or what changed." });
    }
    await requireRoom(tx, actor, applicationId, wanted.length);
    const last = await tx.outcomeDraft.aggregate({
      where: { organizationId, applicationId },
      _max: { position: true },
    });
    const from = (last._max.position ?? -1) + 1;
    await tx.outcomeDraft.createMany({
      data: wanted.map(({ outcome, sourceText }, index) => ({
        organizationId,
        applicationId,
        origin: "PASTE" as const,
        sourceText,
        outcome,
        evidence: [],
        position: from + index,
        createdById: memberId,
      })),
    });
    await recordAudit(tx, actor, {
      action: "draft.pasted",
      subjectType: "application",
      subjectId: applicationId,
      ...placeOf(application),
      diff: diffOf(null, { statements: wanted.map(({ outcome }) => outcome.statement) }),
    });
    return { drafted: wanted.length };
  });
}

/** Keeps what was changed in a draft, for somebody to go on with. */
export function updateDraft(actor: Actor, input: DraftUpdate): Promise<DraftValues> {
  const { id, version, outcome, evidence } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const before = await seeDraft(tx, actor, "draft.update", id);
    const { count } = await tx.outcomeDraft.updateMany({
      where: { id, organizationId, version },
      data: { outcome, evidence, version: { increment: 1 } },
    });
    if (count === 0) throw staleDraft(await seeDraft(tx, actor, "draft.update", id));
    await recordAudit(tx, actor, {
      action: "draft.updated",
      subjectType: "draft",
      subjectId: id,
      ...placeOf(before.application),
      diff: diffOf(before.values.outcome, outcome),
    });
    return { outcome, evidence, version: version + 1 };
  });
}
