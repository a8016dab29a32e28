import "server-only";
import { diffOf } from "@/domain/audit-event";
import { notFound } from "@/domain/errors";
import type { DraftConfirmation, DraftRestoration } from "@/domain/outcome-draft";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { enterOutcome } from "@/server/services/outcome";
import { requireRoom } from "@/server/services/outcome-draft";
import { takeDraft } from "@/server/services/outcome-draft-record";
import { placeOf } from "@/server/services/outcome-record";
import { rescoreApplication } from "@/server/services/score";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

/** Makes an outcome of a draft, by the very path on which outcomes are entered; from then on it counts. */
export function confirmDraft(
  actor: Actor,
  input: DraftConfirmation,
): Promise<{ outcomeId: string; evidenceIds: string[]; version: number }> {
  return inTransaction(async (tx) => {
    const { id, application } = await takeDraft(tx, actor, "draft.confirm", input);
    const { outcomeId, evidenceIds } = await enterOutcome(tx, actor, application, input);
    await recordAudit(tx, actor, {
      action: "draft.confirmed",
      subjectType: "draft",
      subjectId: id,
      ...placeOf(application),
      diff: diffOf(null, { outcomeId }),
    });
    await rescoreApplication(tx, actor, application.id);
    return { outcomeId, evidenceIds, version: 1 };
  });
}

/** Throws a draft away; the audit log keeps what it said, and `restoreDraft` brings it back. */
export function discardDraft(
  actor: Actor,
  input: { id: string; version: number },
): Promise<{ applicationId: string }> {
  return inTransaction(async (tx) => {
    const { id, application, values, origin } = await takeDraft(tx, actor, "draft.discard", input);
    await recordAudit(tx, actor, {
      action: "draft.discarded",
      subjectType: "draft",
      subjectId: id,
      ...placeOf(application),
      diff: diffOf({ ...values.outcome, sourceText: origin.sourceText }, null),
    });
    return { applicationId: application.id };
  });
}

/** The import a draft came by, as long as what it brought is here; after it was undone the draft stands for itself. */
async function importOf(
  tx: Transaction,
  { organizationId }: Actor,
  { openingId }: SightedApplication,
  id: string | null | undefined,
): Promise<string | null> {
  if (!id) return null;
  const where = { id, organizationId, openingId };
  const brought = await tx.import.findFirst({ where, select: { state: true } });
  if (!brought) throw notFound("This import");
  return brought.state === "DONE" ? id : null;
}

/** Brings back what was just thrown away, as a draft of its own behind the others. */
export function restoreDraft(
  actor: Actor,
  input: DraftRestoration,
): Promise<{ id: string; version: number }> {
  const { applicationId, sourceText, outcome, evidence } = input;
  const { organizationId, memberId } = actor;
  return inTransaction(async (tx) => {
    const application = await seeApplication(tx, actor, "draft.create", applicationId);
    await requireRoom(tx, actor, applicationId, 1);
    const importId = await importOf(tx, actor, application, input.importId);
    const { id } = await tx.outcomeDraft.create({
      data: {
        organizationId,
        applicationId,
        origin: importId ? "IMPORT" : "PASTE",
        importId,
        sourceText,
        outcome,
        evidence,
        position: input.position,
        createdById: memberId,
      },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "draft.restored",
      subjectType: "draft",
      subjectId: id,
      ...placeOf(application),
      diff: diffOf(null, { ...outcome, sourceText }),
    });
    return { id, version: 1 };
  });
}
