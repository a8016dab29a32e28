import "server-only";
import { diffOf } from "@/domain/audit-event";
import { AppError, conflict } from "@/domain/errors";
import type { EvidenceUpdate, NewEvidenceInput } from "@/domain/evidence";
import { MOST_EVIDENCE } from "@/domain/evidence-check";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction } from "@/server/db";
import { createEvidence, type EvidenceValues, seeEvidence } from "@/server/services/evidence-record";
import { placeOf, seeOutcome } from "@/server/services/outcome-record";
import { rescoreApplication } from "@/server/services/score";

function statementStays(): AppError {
  return new AppError(
    "LOCKED",
    "The candidate’s own statement changes with the outcome. Edit the outcome, or dispute the statement.",
  );
}

/** Adds a piece of evidence to an outcome. It counts as the claim it is until somebody checks it. */
export function addEvidence(
  actor: Actor,
  input: NewEvidenceInput,
): Promise<{ evidenceId: string; version: number }> {
  const { outcomeId, ...evidence } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const { application } = await seeOutcome(tx, actor, "evidence.create", outcomeId);
    const stored = await tx.evidence.count({ where: { organizationId, outcomeId, isStatement: false } });
    if (stored >= MOST_EVIDENCE) {
      throw new AppError("INVALID", `An outcome has at most ${MOST_EVIDENCE} pieces of evidence.`);
    }
    const evidenceId = await createEvidence(tx, actor, application, outcomeId, evidence);
    await rescoreApplication(tx, actor, application.id);
    return { evidenceId, version: 1 };
  });
}

/** Changes a piece of evidence. A check spoke about what was there before, so the piece waits for a check again. */
export function updateEvidence(actor: Actor, input: EvidenceUpdate): Promise<EvidenceValues> {
  const { id, version, ...evidence } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const before = await seeEvidence(tx, actor, "evidence.update", id);
    if (before.isStatement) throw statementStays();
    if (before.values.version !== version) throw conflict(before.values);
    const unchecked = {
      checkStatus: "UNCHECKED",
      checkNote: "",
      checkedById: null,
      checkedAt: null,
    } as const;
    const { count } = await tx.evidence.updateMany({
      where: { id, organizationId, version },
      data: { ...evidence, ...unchecked, version: { increment: 1 } },
    });
    if (count === 0) throw conflict((await seeEvidence(tx, actor, "evidence.update", id)).values);
    const { version: _, ...was } = before.values;
    await recordAudit(tx, actor, {
      action: "evidence.updated",
      subjectType: "evidence",
      subjectId: id,
      ...placeOf(before.application),
      diff: diffOf({ ...was, checkStatus: before.check.status }, { ...evidence, checkStatus: "UNCHECKED" }),
    });
    await rescoreApplication(tx, actor, before.application.id);
    return { ...evidence, version: version + 1 };
  });
}

/** Removes a piece of evidence; the audit log keeps what it said. */
export function removeEvidence(
  actor: Actor,
  input: { id: string; version: number },
): Promise<{ outcomeId: string }> {
  const { id, version } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const { values, isStatement, application, outcomeId } = await seeEvidence(
      tx,
      actor,
      "evidence.remove",
      id,
    );
    if (isStatement) throw statementStays();
    const { count } = await tx.evidence.deleteMany({ where: { id, organizationId, version } });
    if (count === 0) throw conflict((await seeEvidence(tx, actor, "evidence.remove", id)).values);
    const { version: _, ...was } = values;
    await recordAudit(tx, actor, {
      action: "evidence.removed",
      subjectType: "evidence",
      subjectId: id,
      ...placeOf(application),
      diff: diffOf({ ...was, outcomeId }, null),
    });
    await rescoreApplication(tx, actor, application.id);
    return { outcomeId };
  });
}
